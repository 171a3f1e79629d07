# Las plantillas de votaciones incorporadas: su nombre, cuándo usarlas, con qué empieza su texto.

template-sense-check = Sondeo
template-sense-check-use = Para saber cuánto acuerdo hay con una idea, antes de que sea una propuesta.
template-sense-check-text =
    ### Lo que tengo en mente

    ### De qué no estoy seguro

    ### Qué haría después, si a la mayoría le sirve

template-advice-process = Proceso de consejo
template-advice-process-use = Una persona decide, y antes pregunta a quienes les afecta y a quienes saben.
template-advice-process-text =
    ### Qué tengo que decidir

    ### Hacia dónde me inclino, y por qué

    ### A quién pido consejo, y sobre qué

    ### Cuándo decido

template-consent = Consentimiento
template-consent-use = Para la mayoría de las propuestas: bastante bueno por ahora, bastante seguro para probarlo.
template-consent-text =
    ### Por qué

    ### Qué hacemos

    ### Quién se encarga

    ### Cuándo lo revisamos

template-consensus = Consenso
template-consensus-use = Cuando todas las personas tienen que sostenerlo: fines, acuerdos, membresía.
template-consensus-text =
    ### Por qué

    ### Qué acordamos

    ### Qué cambia para quién

    ### Cómo lo cambiaríamos otra vez

template-election = Elección para un rol
template-election-use = Para saber quién asume un rol, con nominaciones y sus razones.
template-election-text =
    ### El rol, y para qué sirve

    ### Qué hace falta

    ### Por cuánto tiempo

template-funding = Decisión de fondos
template-funding-use = Para repartir un presupuesto entre proyectos, con el mismo peso para cada persona.
template-funding-text =
    ### Cuánto hay, y de dónde viene

    ### En qué se puede gastar

    ### Quién lo paga, y cuándo

template-meeting-time = Hora de reunión
template-meeting-time-use = Para encontrar la hora a la que más gente puede.
template-meeting-time-text =
    ### Para qué nos reunimos

    ### Cómo unirse
