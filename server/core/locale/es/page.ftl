# Los textos de la página web. Una sección por área; cada texto nuevo va en la suya.

## ui: lo que usan todas las páginas
ui-optional = (opcional)
ui-close = Cerrar
ui-cancel = Cancelar
ui-save = Guardar
ui-saved = Guardado.
ui-retry = Intentar de nuevo
ui-sign-in = Iniciar sesión
ui-loading = Cargando
ui-offline = No se puede llegar al servidor. Comprueba tu conexión; no se pierde nada de lo que has escrito.
ui-request-id = Si nos lo cuentas, menciona { $id }.
ui-show-more = Mostrar más
ui-write = Escribir
ui-preview = Vista previa
ui-preview-empty = Aún no hay nada escrito.
ui-toolbar = Formato
ui-bold = Negrita
ui-italic = Cursiva
ui-link = Enlace
ui-list = Lista
ui-tasks = Lista de tareas
ui-quote = Cita
ui-mention = Mencionar a alguien
ui-people = Personas
ui-people-found =
    { $count ->
        [0] No se ha encontrado a nadie
        [one] Una persona encontrada; usa las flechas
       *[other] { $count } personas encontradas; usa las flechas
    }
ui-person-added = { $name }: en la lista
ui-person-removed = { $name }: fuera de la lista
ui-remove-person = Quitar a { $name }
ui-type-a-name = Escribe un nombre
ui-diff-added = Añadido:
ui-diff-removed = Quitado:
ui-diff-end = Fin del cambio.
ui-closes = se cierra { $when }
ui-closed = se cerró { $when }
ui-deciding = Ahora decide
ui-discussing = Ahora debate
ui-discussing-nothing = Ningún debate abierto.
ui-comments =
    { $count ->
        [0] aún sin comentarios
        [one] un comentario
       *[other] { $count } comentarios
    }
ui-unread = { $count } sin leer
ui-ballot-cast = voto emitido

## words: los nombres de las cosas, iguales en todas las páginas
kind-hub = Nodo
kind-working-group = Grupo de trabajo
kind-core-team = Equipo central
kind-advisory-board = Consejo asesor
visibility-public = Público
visibility-network = Red
visibility-private = Privado
visibility-public-meaning = Cualquiera puede leer, también sin cuenta.
visibility-network-meaning = Toda la organización puede leer.
visibility-private-meaning = Solo sus integrantes pueden leer.
role-lead = Coordinación
role-member = Integrante
role-standing-open = Libre
role-standing-held = Ocupado
role-standing-ending = Pronto termina el mandato
role-standing-retired = Retirado
role-until = hasta el
role-in-selection = Elección en marcha
role-offers-count =
    { $count ->
        [one] un ofrecimiento
       *[other] { $count } ofrecimientos
    }
results-always = Siempre a la vista
results-after-voting = Ocultos hasta que votes
results-after-close = Ocultos hasta el cierre
poll-state-scheduled = Se abre más tarde
poll-state-open = Abierta
poll-state-closed = Cerrada
poll-state-decided = Decidida
poll-state-cancelled = Cancelada
electorate-groups = Integrantes de nodos
electorate-core-team = El equipo central
electorate-people = Personas concretas
reaction-thumbs-up = Pulgar arriba
reaction-heart = Corazón
reaction-celebrate = Celebrar
reaction-thinking = Pensando
reaction-eyes = Mirando
mail-kind-invited = Recibes una invitación
mail-kind-asked = Alguien te llama a un debate
mail-kind-mentioned = Alguien te menciona
mail-kind-poll-opened = Se abre una votación en la que puedes votar
mail-kind-poll-closing = Una votación se cierra en un día y no has votado
mail-kind-poll-closed = Se ha cerrado una votación en la que podías votar
mail-kind-casting-asked = Un empate espera tu voto de calidad
mail-kind-proxy-given = Alguien te cede su voto
mail-kind-proxy-returned = Quien tenía tu voto lo devuelve
mail-kind-cast-for-you = Otra persona vota en tu nombre
mail-kind-outcome = Se publica un resultado
mail-kind-consent-asked = Un proceso pide tu respuesta, tu consejo o tu voto
mail-kind-consent-reminder = Falta esa respuesta tuya
mail-kind-process-task = Un proceso espera algo que haces tú
mail-kind-process-news = Un proceso o un acuerdo tuyo toma otro rumbo
mail-kind-process-decided = Se decide un proceso en el que participaste
mail-kind-entered-for-you = Quien facilita anota lo que dijiste en una reunión
mail-kind-goal-news = Se adopta, se rechaza o se abandona un objetivo tuyo o que propusiste
mail-kind-review-begun = Se inicia una revisión en la que tu nodo cuenta cómo fue
mail-kind-review-published = Se publica una revisión
mail-kind-feedback-to-answer = Una opinión espera tu respuesta
mail-kind-feedback-answered = Responden a una opinión que diste
mail-kind-goal-report = Toca informar del avance de un objetivo tuyo
mail-kind-role-held = Alguien anota que tienes un rol
mail-kind-role-open = Un rol de un grupo tuyo está libre
mail-kind-term-ends = Pronto termina el mandato de tu rol, o un plazo en un grupo que coordinas
mail-kind-whole = El conjunto de un vistazo, con la frecuencia que pediste
mail-kind-meeting-invited = Se te convoca a una reunión, o se cambia o desconvoca
mail-kind-meeting-reminder = Una reunión tuya empieza en menos de un día
mail-kind-meeting-minutes = Se cierra el acta de una reunión a la que se te convocó

## frame: alrededor de cada página
frame-skip = Saltar al contenido
frame-navigation = Principal
frame-home = Inicio
frame-hubs = Nodos
frame-register = Registro
frame-goals = Objetivos
frame-people = Personas
frame-admin = Gestión
frame-me = { $name }: tu perfil
frame-mailbox = Buzón
frame-needs-you =
    { $count ->
        [one] una cosa te necesita
       *[other] { $count } cosas te necesitan
    }
frame-appearance = Claro u oscuro
frame-appearance-device = Como el dispositivo
frame-appearance-light = Claro
frame-appearance-dark = Oscuro
frame-language = Idioma
frame-not-found = No se encuentra
frame-not-found-text = No hay ninguna página en esta dirección.
frame-go-home = Ir al inicio
frame-other-part = Entrar como otra persona

## entry: entrada, invitaciones, configuración
entry-welcome = Te damos la bienvenida a { $organisation }
entry-welcome-text = Esto es una demostración: una organización de los comunes que debate y decide. Entra como una de sus personas y mira a tu alrededor; nada se puede romper.
entry-welcome-mail = Todos los correos que envía se ven aquí:
entry-enter-as = Entrar como { $name }
entry-with-account = Entrar con una cuenta
entry-read-decisions = Leer las decisiones sin cuenta
entry-or = o con una cuenta
entry-email = Correo electrónico
entry-password = Contraseña
entry-new-password = Contraseña nueva
entry-password-hint = Al menos { $length } caracteres; unas cuantas palabras están bien.
entry-password-may-wait = Puedes prescindir de ella y entrar por correo.
entry-mail-me = Enviarme un enlace
entry-mail-sent = Hay un correo en camino.
entry-look-into-mail = Mira tu correo
entry-mail-sent-to = Si { $email } tiene una cuenta aquí, hay un correo en camino. Abre su enlace o escribe sus seis cifras.
entry-code = Seis cifras
entry-other-address = Otra dirección
entry-link-text = Este enlace inicia tu sesión en este dispositivo.
entry-link-go = Iniciar sesión ahora
entry-link-spent = El enlace ya se ha usado o es demasiado antiguo.
entry-new-link = Pedir uno nuevo
entry-forgot = Contraseña olvidada
entry-forgot-text = Te enviamos un enlace para elegir una nueva.
entry-forgot-go = Enviar el enlace
entry-forgot-sent = Si { $email } tiene una cuenta aquí, hay un enlace en camino.
entry-back = Volver a iniciar sesión
entry-reset = Elige una contraseña nueva
entry-reset-go = Guardarla y entrar
entry-invitation = Invitación
entry-invitation-gone = Esta invitación ya no está abierta
entry-invitation-gone-text = Se ha usado, se ha retirado o es demasiado antigua. Quien te invitó puede enviar otra.
entry-invited = Únete a { $organisation }
entry-invited-by = Invitación de { $by }.
entry-invited-into = { $by } te invita a { $group }.
entry-invited-address = Tu dirección aquí será { $email }.
entry-accept = Aceptar y entrar
entry-name = Tu nombre
entry-name-hint = Tal como te conocen las demás personas.
entry-setup = Configurar Folkmoot
entry-setup-text = Unas pocas respuestas, y tu organización tiene un lugar para debatir y decidir. Luego puedes cambiarlas todas.
entry-setup-done = Folkmoot ya está configurado
entry-setup-token = Clave de un solo uso
entry-setup-token-hint = Está en la consola donde se ha iniciado Folkmoot.
entry-setup-organisation = Nombre de la organización
entry-setup-template = Con qué empezar
entry-setup-go = Configurar y entrar
entry-wrong-password = El correo y la contraseña no encajan.
entry-wrong-code = Este código no es correcto o es demasiado antiguo.
entry-setup-wrong-token = Esta no es la clave de la consola.

## home
home-title = Lo que te necesita ahora
home-count =
    { $count ->
        [one] Una cosa, entre todos los nodos.
       *[other] { $count } cosas, entre todos los nodos.
    }
home-nothing = Ahora nada te necesita
home-nothing-text = Has votado y leído en todas partes. Abajo está lo que ocupa a los nodos.
home-polls = Votar
home-casting-votes = Decidir un empate
home-outcomes-to-write = Escribir el resultado
home-discussions = Debates sin leer
home-outcomes = Resultados por leer
home-hubs = Los nodos
home-write-outcome = Escribir el resultado
frame-reviews = Revisiones
home-feedback = Opiniones que te toca responder
home-feedback-answer = Responder
home-narratives = Revisiones que esperan tus palabras
home-narrative-write = Contar cómo fue
home-reviews = Nuevas revisiones para el consejo asesor
home-review-read = Leer
discussion-review = La revisión a la que pertenece
home-goal-reports = Informes pendientes
home-goal-report = Contar el avance
home-meetings = ¿Vas?
home-meetings-soon = Reuniones de hoy
home-meeting-answer = Responder
home-meeting-open = Abrir
home-feedback-asked = Piden tu opinión
home-new = Nuevo
home-mark-read = Marcar como leído
home-marked-read = Marcado como leído.
home-cast = Tu voto cuenta: { $stance }. Puedes cambiarlo hasta el cierre.
home-to-ballot = Ir a la papeleta

## groups: nodos y grupos de trabajo
groups-hubs = Nodos
groups-new-hub = Nuevo nodo
groups-no-hubs = Aún no hay ningún nodo
groups-no-hubs-text = Un nodo es donde una parte de la organización debate y decide lo suyo.
groups-bodies = Más allá de los nodos
groups-create = Crear
groups-name = Nombre
groups-purpose = Propósito
groups-purpose-hint = Para qué existe, en unas frases.
groups-visibility = Quién puede leer
groups-now = Ahora
groups-closed = Cerrados
groups-outcomes = Resultados
groups-members = Integrantes
groups-about = Acerca de { $name }
groups-leads = Quién coordina
groups-working-groups = Grupos de trabajo
groups-member-count =
    { $count ->
        [one] una persona
       *[other] { $count } personas
    }
groups-no-closed = Ningún debate cerrado.
groups-open-discussion = Abrir un debate
groups-pinned = Fijado
groups-poll-open = Votación abierta
groups-no-outcomes = Aún no hay resultados
groups-no-outcomes-text = Cuando una votación se cierra y alguien escribe qué ha resultado, aparece aquí.
groups-review = revisión el
groups-nobody = Todavía no hay integrantes
groups-end = Quitar del grupo
groups-end-question = ¿Quitar a { $name } de { $group }?
groups-end-text = Lo que ha escrito y votado se queda. Se puede volver a añadir.
groups-ended = { $name } ya no forma parte.
groups-more-for = Más para { $name }
groups-change-role = Cambiar papel o título
groups-role-of = El papel de { $name }
groups-role = Papel
groups-title = Título
groups-title-hint = El suyo propio, como «Coordinación del laboratorio».
groups-add-member = Añadir integrante
groups-add = Añadir
groups-person = Persona
groups-person-hint = Alguien que ya tiene cuenta.
groups-invite = Invitar por correo
groups-new-working-group = Nuevo grupo de trabajo
groups-edit = Editar el grupo
groups-leave = Salir del grupo
groups-leave-question = ¿Salir de { $group }?
groups-leave-text = Ya no podrás votar en sus votaciones. Se te puede volver a añadir.
groups-left = Has salido de { $group }.

## people
people-title = Personas
people-everyone = Todo el mundo
people-invitations = Invitaciones
people-search = Buscar a una persona
people-nobody = No se ha encontrado a nadie
people-no-group = Aún en ningún nodo
people-administrator = Administración
people-member = Integrante
people-member-hint = Puede leer todo lo que no es privado y unirse a nodos.
people-supporter = Simpatizante
people-supporter-hint = Sigue lo que se publica.
people-inactive = Cuenta cerrada
people-more-for = Más para { $name }
people-make-administrator = Dar la administración
people-no-administrator = Retirar la administración
people-make-supporter = Pasar a simpatizante
people-make-member = Pasar a integrante
people-deactivate = Cerrar la cuenta
people-deactivate-question = ¿Cerrar la cuenta de { $name }?
people-deactivate-text = Ya no podrá entrar. Lo que ha escrito y votado se queda.
people-edit-profile = Editar tu perfil
people-speaks = Habla { $languages }
people-local-time = Allí son las { $time } ({ $zone })
people-takes-part = Participa en
people-sent = Enviadas
people-none-sent = No hay ninguna invitación pendiente.
people-accepted = aceptada
people-expires = caduca
people-revoke = Retirar
people-revoked = Se ha retirado la invitación a { $email }.
people-invite = Invitar a personas
people-invite-go =
    { $count ->
        [0] Invitar
        [one] Invitar a una persona
       *[other] Invitar a { $count } personas
    }
people-invited =
    { $count ->
        [one] Una invitación está en camino.
       *[other] { $count } invitaciones están en camino.
    }
people-not-an-address = no es una dirección de correo
people-already-member = ya forma parte
people-already-invited = ya tiene una invitación
people-addresses = Direcciones de correo
people-addresses-hint = Una o muchas: pégalas tal como están.
people-into = A qué grupo
people-into-none = La organización, aún sin nodo
people-as = Como
people-their-title = Título allí

## me: perfil, correo, sesiones
me-title = Tu cuenta
me-as-seen = Como te ven las demás personas
me-profile = Perfil
me-mail = Correos
me-security = Acceso
me-device = En este dispositivo
me-name = Nombre
me-handle = Alias
me-handle-hint = Te mencionan con @{ $handle }.
me-language = Idioma
me-language-hint = De esta página y de tus correos.
me-other-languages = Otros idiomas que lees
me-time-zone = Zona horaria
me-time-zone-hint = Allí es { $now }.
me-picture = Elegir una imagen
me-picture-add = Añadir una imagen
me-picture-change = Cambiar la imagen
me-picture-remove = Quitar
me-picture-hint = PNG, JPEG o WebP. Se recorta en cuadrado y se reduce en tu dispositivo.
me-picture-unreadable = Este archivo no se puede leer como imagen.
me-mail-when = Escribirme cuando
me-mail-to = A { $email }. Cada cambio se guarda al momento.
me-sign-out = Cerrar sesión
me-everywhere = Cerrar sesión en todas partes
me-everywhere-question = ¿Cerrar sesión en todos los dispositivos?
me-everywhere-text = También en este. Vuelves a entrar con tu contraseña o con un enlace por correo.
me-sessions = Dónde tienes la sesión abierta
me-last-seen = última vez
me-since = desde
me-this-device = Este dispositivo
me-change-password = Cambiar tu contraseña
me-set-password = Poner una contraseña
me-keep-password = Guardar la contraseña nueva
me-current-password = Contraseña actual
me-new-password = Contraseña nueva
me-new-password-hint = Unas cuantas palabras están bien; cuanto más larga, mejor.

## admin
admin-title = Administración
admin-organisation = Organización
admin-themes = Temas
admin-mail = Correos fallidos
admin-new-hub = Nuevo nodo
admin-invite = Invitar a personas
admin-people = Personas y papeles
admin-name = Nombre de la organización
admin-description = Para qué existe
admin-time-zone = Zona horaria
admin-time-zone-hint = Donde la organización está en casa. Los plazos de sus procesos terminan allí de día y en días laborables. Ahora es { $now }.
admin-themes-text = Etiquetas que puede llevar un debate o un resultado de cualquier nodo.
admin-edit = Editar
admin-new-theme = Nuevo tema
admin-theme-name = Nombre
admin-theme-description = En una frase
admin-mail-fine = Todos los correos han llegado
admin-mail-fine-text = Uno que fallara del todo aparecería aquí, con el motivo.
admin-retried = Se vuelve a intentar el correo a { $recipient }.
admin-attempts =
    { $count ->
        [one] un intento
       *[other] { $count } intentos
    }

## deciding: papeletas, recuentos y textos, donde sea que aparezcan
deciding-react = Añadir una reacción
deciding-edited = editado
deciding-versions = Qué ha cambiado
deciding-version = Versión { $number }
deciding-moment = Es decir, { $when }; tu zona horaria: { $zone }.
deciding-draft-kept = Lo que escribes se guarda en este dispositivo hasta que lo envías.
deciding-read-proposal = Leer la propuesta
deciding-your-ballot = Tu voto
deciding-choose-stance = Primero elige una de las opciones.
deciding-needs-reason = Necesita un motivo.
deciding-reason = Tu motivo
deciding-reason-hint = Una frase ayuda a las demás personas. La lee quien puede ver los votos.
deciding-reason-required-hint = ¿Qué daño ves y cuál es el cambio más pequeño que lo resolvería? Sin un motivo nadie puede atenderlo.
deciding-cast = Emitir mi voto
deciding-recast = Cambiar mi voto
deciding-change-ballot = Cambiarlo
deciding-ballot-in = Tu voto está dentro: { $stance }.
deciding-ballot-was = Tu voto: { $stance }.
deciding-change-until = Puedes cambiarlo hasta el { $when }.
deciding-ballot-history =
    { $count ->
        [one] Lo que era antes
       *[other] Lo que era antes ({ $count } veces)
    }
deciding-objections-stop =
    { $count ->
        [one] Hay una objeción, que detiene la propuesta.
       *[other] Hay { $count } objeciones, que detienen la propuesta.
    }
deciding-blocks-stop =
    { $count ->
        [one] Hay un bloqueo, que detiene la propuesta.
       *[other] Hay { $count } bloqueos, que detienen la propuesta.
    }
deciding-nobody-objects = Nadie objeta.
deciding-nobody-blocks = Nadie bloquea.
deciding-nobody-objected = Nadie objetó.
deciding-nobody-blocked = Nadie bloqueó.
deciding-turnout-was = Votaron { $cast } de { $eligible }.
deciding-nobody-carries = Nadie se ha pronunciado a favor.
deciding-would-pass = Se aprobaría si la votación se cerrara ahora.
deciding-turnout = Han votado { $cast } de { $eligible }.
deciding-too-few-yet = Han votado { $cast } de { $eligible }; hacen falta { $needed }.
deciding-too-few = Solo votaron { $cast } de { $eligible }; hacían falta { $needed }.
deciding-quorum = Participación necesaria: al menos { $needed } de { $eligible }.
deciding-quorum-line = La línea fina la señala.
deciding-counts = Votos por postura
deciding-stance = Postura
deciding-ballots = Votos
deciding-silent = No votaron
deciding-silent-yet = Aún no han votado
deciding-electorate-size =
    { $count ->
        [one] Puede votar una persona
       *[other] Pueden votar { $count } personas
    }
deciding-you = tú: { $stance }
deciding-vote-missing = falta tu voto
deciding-opens = se abre { $when }
deciding-electorate-core-team = El equipo central
deciding-electorate-groups = Integrantes y coordinación de { $groups }
deciding-electorate-people-and =
    { $count ->
        [one] { $people } y una persona más
       *[other] { $people } y { $count } más
    }

## discussion
discussion-one = Debate
discussion-pinned = Fijado
discussion-closed = Cerrado
discussion-feedback-asked = Se pide la opinión del consejo asesor
discussion-closed-text = Este debate está cerrado: se puede leer, pero aquí ya no se escribe nada. Una votación en marcha continúa.
discussion-closed-reopen = Puedes reabrirlo en el menú de arriba.
discussion-themes = Temas
discussion-asked = Personas llamadas
discussion-asked-more = y { $count } más
discussion-proposals = Propuestas
discussion-propose = Hacer una propuesta
discussion-open-poll = Someterla a votación
discussion-poll-on = Votación sobre la versión { $number }
discussion-write-outcome = Escribir el resultado
discussion-follow = Seguir
discussion-following = Lo sigues
discussion-followed = Sigues este debate: cuando se escriba algo nuevo, estará en tu página de inicio.
discussion-unfollowed = Ya no sigues este debate.
discussion-more = Más para este debate
discussion-edit = Editar
discussion-edit-hint = Se guardan todas las versiones, y cualquiera puede ver qué ha cambiado.
discussion-notify = Llamar a más personas
discussion-notify-them = Llamar
discussion-people = A quién llamar
discussion-people-hint = Reciben un correo y pueden comentar aquí.
discussion-ask-feedback = Pedir la opinión del consejo asesor
discussion-unask-feedback = Dejar de pedir opinión
discussion-feedback-now-asked = El consejo asesor ya puede comentar.
discussion-feedback-unasked = Ya no se pide opinión.
discussion-pin = Fijar arriba
discussion-unpin = Dejar de fijar
discussion-now-pinned = Fijado arriba en su grupo.
discussion-now-unpinned = Ya no está fijado.
discussion-move = Mover a otro grupo
discussion-move-it = Mover
discussion-move-to = Adónde
discussion-move-hint = Todo va con él. Quién puede leerlo depende del nuevo grupo.
discussion-move-nowhere = No hay otro grupo en el que puedas abrir un debate, así que no hay adónde mover este.
discussion-choose-group = Elige un grupo
discussion-moved = Movido.
discussion-close = Cerrar el debate
discussion-close-question = ¿Cerrar este debate?
discussion-close-text = Se puede seguir leyendo, pero ya no se escribe nada. Una votación en marcha continúa. Puedes reabrirlo.
discussion-now-closed = El debate está cerrado.
discussion-reopen = Reabrir el debate
discussion-now-open = El debate está abierto de nuevo.
discussion-title = Título
discussion-title-hint = De qué trata, en una línea.
discussion-text = Texto
discussion-text-hint = ¿Qué ocurre, qué quieres saber y hasta cuándo?
discussion-comments = Comentarios
discussion-no-comments = Nadie ha comentado todavía.
discussion-your-comment = Tu comentario
discussion-post = Publicar
discussion-posted = Tu comentario está publicado.
discussion-may-not-comment = Aquí pueden comentar las personas del grupo y las que han sido llamadas.
discussion-sign-in = Inicia sesión para participar.
discussion-jump-unread =
    { $count ->
        [one] Al comentario nuevo
       *[other] Al primero de { $count } nuevos
    }
discussion-mark-read = Marcar todo como leído
discussion-all-read = Todo está marcado como leído.
discussion-earlier = Mostrar anteriores
discussion-later = Mostrar posteriores
discussion-to-beginning = Al principio
discussion-to-end = A lo más nuevo
discussion-linked = El comentario que buscabas
discussion-linked-gone = Este comentario no está aquí.
discussion-more-replies =
    { $count ->
        [one] Una respuesta más
       *[other] { $count } respuestas más
    }
discussion-reply = Responder
discussion-reply-to = Tu respuesta a { $name }
discussion-in-reply-to = en respuesta a { $name }
discussion-comment-by = Comentario { $number } de { $name }
discussion-comment-link = enlace al comentario { $number }
discussion-new = Nuevo
discussion-deleted = Este comentario se ha borrado.
discussion-more-comment = Más para el comentario de { $name }
discussion-copy-link = Copiar el enlace
discussion-copied = El enlace está copiado.
discussion-edit-comment = Editar el comentario
discussion-delete = Borrar el comentario
discussion-delete-question = ¿Borrar este comentario?
discussion-delete-text = Su texto desaparece; se sigue viendo que hubo un comentario, y las respuestas también.
discussion-now-deleted = El comentario está borrado.
discussion-write = Abrir un debate
discussion-nowhere = Aún no puedes abrir un debate en ningún grupo
discussion-where = En qué grupo
discussion-send = Abrir el debate
discussion-notify-group = Llamar a todo el grupo { $group }
discussion-notify-group-hint =
    { $count ->
        [one] Una persona recibe un correo.
       *[other] { $count } personas reciben un correo.
    }

## proposal
proposal-one = Propuesta
proposal-make = Hacer una propuesta
proposal-make-text = Una propuesta dice qué se va a hacer, para que las personas puedan decir sí o no. Puedes enmendarla cuanto quieras; se guardan todas las versiones.
proposal-may-not = Aquí no puedes hacer una propuesta
proposal-title = Título
proposal-title-hint = Qué se va a hacer, en una línea.
proposal-text = Texto
proposal-text-hint = ¿Quién hace qué, hasta cuándo y cómo veremos si ha funcionado?
proposal-groups = Otros grupos a los que afecta
proposal-groups-hint = { $group } está incluido de todos modos. Los grupos afectados la ven entre sus asuntos.
proposal-send = Hacer la propuesta
proposal-open-poll = Someterla a votación
proposal-to-decision = Leer la decisión
proposal-amend = Enmendar
proposal-amend-send = Publicar la versión { $number }
proposal-amended = La nueva versión está publicada.
proposal-note = Qué ha cambiado y por qué
proposal-note-hint = Nombra de quién es la objeción o la idea que recoge. Aparece junto a la versión.
proposal-note-missing = Di qué ha cambiado, por favor.
proposal-meanwhile = Alguien ha publicado una versión más nueva mientras escribías
proposal-meanwhile-text = No se pierde nada de lo tuyo: tu texto está abajo. Mira qué ha cambiado y lleva al tuyo lo que quieras conservar.
proposal-meanwhile-seen = Lo he visto; seguir con el mío
proposal-polls = Votaciones
proposal-poll-on = { $method }, sobre la versión { $number }
proposal-versions = Versiones
proposal-what-changed = Qué ha cambiado
proposal-whole-text = El texto completo

## poll
poll-one = Votación
poll-about = Acerca de esta votación
poll-by = La abrió
poll-opens = Se abre
poll-opens-on = Se abre el { $when }
poll-closes-on = Se cierra el { $when }
poll-closed-on = Se cerró el { $when }
poll-cancelled-on = Se iba a abrir el { $when }
poll-who = Quién vota
poll-majorities = Mayorías mayores
poll-majority = { $option } tiene que ganar a ninguna de estas por más de { $times } a 1.
poll-weights = Pesos
poll-weights-are = Los votos tienen pesos: { $names }; los demás cuentan 1.
poll-weight = cuenta { $weight }
poll-people =
    { $count ->
        [one] una persona
       *[other] { $count } personas
    }
poll-not-fixed = queda fijado al abrirse la votación
poll-votes-later = Esta votación aún no se ha abierto. Podrás votar cuando se abra.
poll-no-vote = No estás entre las personas que votan aquí. Puedes leerlo todo y decir lo que piensas en el debate.
poll-sign-in = Inicia sesión para votar, si estás entre las personas que votan aquí.
poll-proposal = Sobre qué se decide
poll-all-versions =
    { $count ->
        [one] La propuesta
       *[other] Las { $count } versiones
    }
poll-newer-version = Hay una versión más nueva de esta propuesta, la { $number }. Esta votación es sobre el texto de abajo, tal como era al abrirse.
poll-changed = Qué ha cambiado desde la versión { $number }
poll-so-far = Hasta ahora
poll-hidden-until-voted = Verás el resultado después de votar.
poll-hidden-until-closed = El resultado se muestra cuando se cierra la votación.
poll-hidden-until-change = A quién se ha propuesto se muestra a todo el mundo al empezar la ronda de cambios, y a nadie antes.
poll-changed-ballot = cambiado
poll-waiting =
    { $count ->
        [0] Ha votado todo el mundo
        [one] Una persona aún no ha votado
       *[other] { $count } personas aún no han votado
    }
poll-waiting-hint = Ves esta lista porque cuidas de la votación. Una palabra personal ayuda más que otro correo.
poll-history = Historia
poll-until = hasta
poll-was-opened = Abierta
poll-was-edited = Cambiada antes de que alguien votara
poll-was-extended = Ampliada
poll-was-closed = Cerrada
poll-was-closed-early = Cerrada antes de tiempo
poll-was-reopened = Reabierta
poll-was-cancelled = Cancelada
poll-was-joined = { $name } se unió a quienes votan
poll-was-joined-late = { $name } se unió tras la apertura, sin voto
poll-was-left = { $name } dejó de estar entre quienes votan
poll-was-left-voting = { $name } se fue y conserva el voto
poll-voters-without-leavers = quien se va pierde el voto
poll-voters-follow = quien se une obtiene voto, quien se va lo pierde
poll-was-decided-by-casting-vote = El voto de calidad decidió el empate
poll-change-round-was-begun = Empezó la ronda de cambios
poll-more = Más para esta votación
poll-write-outcome = Escribir el resultado
poll-edit-outcome = Editar
poll-cancel = Cancelar la votación
poll-cancel-text = No se abrirá. La propuesta puede someterse a otra votación.
poll-now-cancelled = La votación está cancelada.
poll-close = Cerrar la votación ahora
poll-close-text = Ya no se puede emitir ni cambiar ningún voto, y el recuento queda fijado como decisión.
poll-now-closed = La votación está cerrada.
poll-extend = Dar más tiempo
poll-extend-text = Cada persona conserva su voto y todavía puede cambiarlo. A quien no ha votado se le vuelve a recordar.
poll-now-extended = La votación tiene más tiempo.
poll-reopen = Reabrir la votación
poll-reopen-text = Las mismas personas pueden volver a votar o cambiar su voto. La decisión tomada hasta ahora deja de valer.
poll-now-reopened = La votación está abierta de nuevo.
poll-extend-moment = Elige un cierre posterior al que tiene, dentro de un año desde la apertura.
poll-reopen-moment = Elige un cierre al menos una hora después de ahora y dentro de un año.
poll-new-close = Nuevo cierre
poll-reason = Motivo
poll-reason-hint = Queda a la vista de quien puede ver la votación.
poll-decision = La decisión
poll-closed-early-by = Cerrada antes de tiempo por { $name }:
poll-objections = Qué había en contra
poll-frozen = Decidido sobre la versión { $number }, consta desde el
poll-freezing = Se está escribiendo el acta; en un momento estará aquí.
poll-no-outcome = Nadie ha escrito todavía el resultado con palabras.
poll-feedback-asked = Se pide la opinión del consejo asesor
poll-outcome-by = Publicado
poll-owner = Quién se encarga
poll-review = Se revisa
poll-permalink = Página permanente de esta decisión
poll-open = Someterla a votación
poll-may-not-open = Ahora no puedes someter esta propuesta a votación
poll-decides-on = La votación decide sobre la versión { $number }
poll-method = Cómo decidir
poll-consent-explained = Se aprueba si nadie objeta: bastante bueno por ahora, bastante seguro para probarlo. Una objeción muestra un daño, con su motivo, y lleva a una versión mejor.
poll-consensus-explained = Se aprueba si hay acuerdo y nadie bloquea. Quien no está de acuerdo puede apartarse; un bloqueo dice que va contra lo que defendemos.
poll-which-groups = Qué grupos
poll-which-people = Qué personas
poll-nobody-yet = Aún no has elegido a nadie.
poll-electorate-wrong = Elige personas o grupos que puedan votar. El consejo asesor y las personas simpatizantes no votan.
poll-now = Ahora
poll-later = Más tarde
poll-opens-at = Hora de apertura
poll-closes-at = Hora de cierre
poll-closes-hint = Deja algunos días, con un fin de semana entre ellos.
poll-results = Votos y recuento mientras está abierta
poll-question = Una pregunta
poll-question-hint = Solo si el título no lo dice todo.
poll-open-now = Abrir la votación
poll-schedule = Programar la votación
poll-is-open = La votación está abierta.
poll-is-scheduled = La votación está programada.
poll-another-open = Esta propuesta ya se decide en otra votación.

## outcome
outcome-write = Escribir el resultado
outcome-edit = Editar el resultado
outcome-edit-hint = Se guardan todas las versiones, y cualquiera puede ver qué ha cambiado. La decisión misma no cambia.
outcome-may-not = No puedes escribir el resultado de esta votación
outcome-too-early = El resultado se escribe cuando la votación se ha cerrado
outcome-title = Título
outcome-title-hint = Qué se ha decidido, en una línea. Aparece en el registro.
outcome-text = Con palabras
outcome-text-hint = ¿Qué vale desde ahora, qué pasa con las objeciones y los reparos, y qué viene después?
outcome-owner = Quién se encarga
outcome-owner-hint = Una persona a la que preguntar.
outcome-review = Revisión el
outcome-review-hint = El día de mirar si ha funcionado. Lo habitual es medio año.
outcome-who-hears = Se enteran las personas de sus grupos, quienes podían votar o escribieron en el debate, y el consejo asesor.
outcome-ask-feedback = Pedir la opinión del consejo asesor
outcome-ask-feedback-hint = Así sus integrantes pueden comentar en el debate.
outcome-notify = A quién más avisar
outcome-publish = Publicar el resultado
outcome-published = El resultado está publicado y aparece en el registro.

## results: what a count came to, in words, tables and rounds
result-sentence = { $verdict }: { $steps }.
result-took-part = participaron { $cast } de { $eligible }
result-told = Al final: { $steps }.
result-so-far = Hasta ahora: { $steps }.
result-would-not-pass = No se aprobaría si la votación se cerrara ahora.
result-would-lack-quorum = Si la votación se cerrara ahora, habrían participado muy pocas personas.
result-would-be-blocked = Quedaría detenida si la votación se cerrara ahora.
result-would-be-tied = Habría empate si la votación se cerrara ahora.
result-would-be-chosen = Esta sería la elección si la votación se cerrara ahora.
result-would-choose-nothing = No se elegiría nada si la votación se cerrara ahora.
result-chosen = Elección: { $names }.
result-paid-for = Se financia: { $names }.
result-would-be-paid = Se financiaría ahora: { $names }.
result-ahead = Por delante ahora: { $names }.
result-was-ahead = Por delante, pero sin quedar elegida: { $names }.
result-level =
    { $places ->
        [one] Empate: { $names }, para un puesto.
       *[other] Empate: { $names }, para { $places } puestos.
    }
result-nominated = Nominaciones: { $names }.
result-nominations-meaning = Estos números no deciden nada. Quien lleva la votación propone a la persona con los motivos más fuertes.
result-more = { $count } más
result-nobody = nadie
result-by-option = Lo que tiene cada opción
result-option = Opción
result-person = Persona
result-zone = Las horas son las de tu reloj ({ $zone }).
result-votes = Votos
result-votes-at-the-end = Votos al final
result-score = Puntuación
result-points = Puntos
result-resistance = Resistencia
result-stands-above = Por encima de
result-can-make-it = Pueden
result-nominations = Nominaciones
result-supporters = Apoyos
result-mean = Media
result-blank = En blanco
result-first-choices = Primeras preferencias
result-cost = Coste
result-pairs-won = Comparaciones ganadas
result-if-need-be = Si hace falta
result-first-nominations = Al principio
result-keep-factor = Parte retenida de cada voto
result-mark-chosen = Elegida
result-mark-paid = Se financia
result-mark-ahead = Por delante
result-mark-level = Empate
result-line = La línea marca los { $needed } que hacen falta.
result-in-favour = { $has } a favor, de { $base } { $of }.
result-base-eligible = que pueden votar
result-base-active = que pueden votar y tienen una cuenta en uso
result-base-cast = que votaron, con las abstenciones
result-base-valid = que votaron, sin las abstenciones
result-base-yes-no = que votaron a favor o en contra
result-abstained =
    { $count ->
        [one] Una persona participó sin elegir.
       *[other] { $count } personas participaron sin elegir.
    }
result-spread = Cómo se reparten las puntuaciones
result-spread-meaning = De 0 a la izquierda a { $most } a la derecha: cuántas personas dieron esa puntuación a una opción.
result-as-table = Lo mismo en una tabla
result-in-words = Lo mismo en palabras
result-budget-spent = Se reparten { $spent } de { $budget }; quedan { $left }.
result-budget-would-spend = Ahora se repartirían { $spent } de { $budget }; quedarían { $left }.
result-pairs = Una contra otra
result-pairs-meaning = Cuántos votos ponen la opción de la fila por encima de la de la columna. Una marca señala la mayoría.
result-over = Por encima de { $option }
result-beats = { $over } está por encima de { $under }: { $for } a { $against }.
result-level-with = { $over } y { $under } empatan: { $for } a { $against }.
result-beats-all = { $option } está por encima de todas las demás, una contra otra.
result-beats-all-nobody = Ninguna opción está por encima de todas las demás, una contra otra.
result-paths-meaning = Por eso aquí cuentan las cadenas: de una opción a la siguiente que queda por debajo, y así sucesivamente. Una cadena es tan fuerte como su eslabón más débil, y la más fuerte dice quién está por encima.
result-path = De { $from } a { $to } la cadena más fuerte aguanta { $there }; de vuelta, solo { $back }.
result-path-level = Entre { $from } y { $to } las cadenas no deciden nada: { $there } de ida, { $back } de vuelta.
result-margin =
    { $count ->
        [one] Un solo voto distinto habría bastado para otro resultado.
       *[other] { $count } votos distintos habrían bastado para otro resultado; menos, no.
    }
result-margin-near =
    { $count ->
        [one] El paso más ajustado del recuento dependió de un voto.
       *[other] El paso más ajustado del recuento dependió de { $count } votos; quizá menos, distintos en varios lugares, también habrían cambiado el resultado.
    }

## rounds: a count step by step
round-title = El recuento, ronda a ronda
round-all = Todas las rondas
round-previous = Ronda anterior
round-next = Ronda siguiente
round-place = Ronda { $number } de { $of }.
round-number = Ronda { $number }
round-totals = Lo que tiene cada opción en la ronda { $number }
round-money = Lo que pueden pagar los apoyos en la ronda { $number }
round-money-meaning = Lo que los apoyos de cada proyecto aún pueden pagar en total:
round-total = Votos
round-can-pay = Pueden pagar
round-change = Cambio
round-exhausted = Sin opción
round-elected = { $option } queda elegida.
round-excluded = { $option } sale; sus votos pasan a otras.
round-surplus = { $option } tiene más de lo necesario. El excedente pasa a otras: { $number } de cada uno de sus votos.
round-finalist = { $option } pasa a la segunda vuelta.
round-endowed = Cada persona tiene { $number } para gastar: una parte igual del presupuesto, aumentada mientras el presupuesto lo permite.
round-bought = { $option } se financia. Cuesta { $second }, y cada apoyo paga { $number } como máximo.
round-funded = { $option } se financia. Cuesta { $second }; quedan { $number }.
round-unaffordable = { $option } ya no se puede financiar.
round-changed =
    { $number ->
        [one] Una nominación pasó de { $option } a { $under }.
       *[other] { $number } nominaciones pasaron de { $option } a { $under }.
    }
round-locked = { $option } por encima de { $under }, con { $number } votos: se mantiene.
round-set-aside = { $option } por encima de { $under }, con { $number } votos: se descarta, porque contradice otras más claras.
round-below-quorum = { $option } tiene { $number } frente a dejar todo como está, y necesita { $second }: sale.
round-below-majority = { $option } tiene { $number } frente a dejar todo como está, y necesita más de { $second }: sale.

## ties: where options were level, and what decided
tied-title = Empates
tied-in-round = En la ronda { $number } empataban: { $between }.
tied-at-the-end = Al final empataban: { $between }.
tied-chosen = De ahí salieron adelante: { $chosen }.
tied-earlier-round = Decidió la última ronda anterior en la que se distinguían.
tied-head-to-head = Decidieron las comparaciones entre ellas.
tied-total-score = Decidió la puntuación total más alta.
tied-top-scores = Decidió el número de puntuaciones máximas.
tied-more-supporters = Decidió el número de apoyos.
tied-cheaper = Decidió el coste más bajo.
tied-earlier = Decidió la hora más temprana.
tied-lot = Decide el sorteo, fijado antes de abrirse la votación.
tied-harmless = De cualquier manera, el resultado es el mismo.
tied-status-quo = Como se acordó para esta votación, todo queda como está.
tied-casting-vote = Como se acordó para esta votación, decide el voto de calidad.
tied-run-off = Como se acordó para esta votación, decide otra votación entre ellas.
tied-report = Como se acordó para esta votación, el empate es el resultado, y se vuelve a hablar.
tied-all = Como se acordó para esta votación, se toman todas, porque hay dinero para todas.
tied-harmless-ones =
    { $count ->
        [one] Un empate que no cambió nada
       *[other] { $count } empates que no cambiaron nada
    }

## el voto de calidad
casting-tie = Hay empate entre { $names }.
casting-waits = { $name } tiene el voto de calidad.
casting-gone = { $name } tenía el voto de calidad y ya no está: el empate es el resultado, y se puede escribir qué sigue.
casting-waits-until = El resultado en palabras lo espera hasta el { $when }. Después se puede escribir sin él, y queda el empate.
casting-waited = Ya se esperó bastante: ahora se puede escribir el resultado sin él, y entonces queda el empate.
casting-yours = Tu voto de calidad
casting-yours-text = Te toca decidirlo. Lo que elijas y por qué queda en el acta.
casting-choose =
    { $count ->
        [one] Elige una
       *[other] Elige { $count }
    }
casting-reason = Por qué esta
casting-give = Dar el voto de calidad
casting-given = El empate está decidido.

## la segunda vuelta
run-off-this = Esta es una segunda vuelta, entre lo que dejó la primera votación.
run-off-first = La primera votación
run-off-called-for = Todavía no ha ganado nadie: tiene que decidir una segunda vuelta entre { $names }.
run-off-start = Abrir la segunda vuelta entre { $names }
run-off-start-now = Abrir la segunda vuelta
run-off-text = Votan de nuevo las mismas personas, con las mismas reglas, entre las opciones que quedan. Se les avisa por correo.
run-off-started = La segunda vuelta está abierta.
run-off-under-way = La segunda vuelta entre { $names } está en marcha.
run-off-over = Hubo una segunda vuelta entre { $names }.
run-off-go = Ir a la segunda vuelta

## la ronda de cambios de las nominaciones
change-round-hidden-until = Las nominaciones están ocultas hasta el { $when }; entonces todo el mundo puede leerlas y cambiar la suya.
change-round-from = Desde el { $when } hay una ronda de cambios: se pide a todo el mundo que lea los motivos y lo piense de nuevo.
change-round-now = La ronda de cambios: lee lo que dijeron los demás. Puedes cambiar tu nominación hasta el { $when }.

## lot: how it is drawn, and how one checks it
lot-fixed = Si tiene que decidir el sorteo
lot-fixed-meaning = El secreto del sorteo se generó al abrirse la votación. Este es su SHA-256. Guarda una copia si quieres: cuando la votación se cierre se mostrará el secreto, y cualquiera podrá ver que nadie lo ha cambiado.
lot-how = ¿Cómo se hizo el sorteo?
lot-how-meaning = Al abrirse la votación se generó un secreto y se mostró su SHA-256. Ahora se muestra también el secreto. El orden del sorteo resulta del secreto y de todos los votos juntos: así nadie pudo elegirlo antes y nadie puede darle la vuelta ahora.
lot-commitment = A la vista desde la apertura (SHA-256 del secreto)
lot-secret = El secreto
lot-ballots = SHA-256 de todos los votos
lot-check = Quien quiera comprobarlo escribe esto en un terminal:
lot-order = La primera orden escribe lo que estaba a la vista desde la apertura. La última escribe una línea por opción, ordenadas: de las que empataban, la de más arriba gana el sorteo. Las opciones son:

## ballots: who put down what
ballots-confidential = Esta votación es confidencial: nadie ve quién votó qué. Por eso no hay lista de votos, ni siquiera sin nombres.
ballots-abstains = Participa sin elegir
ballots-none = No marca nada
ballots-nominates = Nomina a { $name }
ballots-first-then = Nominó primero a { $first }, luego a { $later }
ballots-can = Sí: { $times }.
ballots-if-need-be = Si hace falta: { $times }.
ballots-cannot = No puede en ninguno de estos horarios

## register
register-title = Registro de decisiones
register-lead = Qué se ha decidido, quién lo decidió y qué ha resultado. Cada entrada tiene una página permanente que se puede enlazar.
register-filters = Buscar una decisión
register-search = Buscar
register-more = Filtrar por nodo, tema y fecha
register-hub = Nodo o grupo
register-theme = Tema
register-all = Todos
register-from = Desde
register-to = Hasta
register-clear = Mostrar todo de nuevo
register-found =
    { $count ->
        [0] No se ha encontrado nada
        [one] Una decisión encontrada
       *[other] { $count } decisiones encontradas
    }
register-nothing-found = Ninguna decisión encaja
register-empty = Aún no hay decisiones
register-empty-text = Cuando una votación se cierra y alguien escribe su resultado, aparece aquí.
register-unread = Nuevo para ti
register-owner = Se encarga { $name }
register-review = se revisa el

## rule: cómo decide una votación, con las palabras de quien lee
rule-share-all = el total de { $base }
rule-share-more = más de { $fraction } de { $base }
rule-share-least = al menos { $fraction } de { $base }
base-eligible = quienes pueden votar
base-active = quienes pueden votar y tienen la cuenta en uso
base-cast = quienes votan, abstenciones incluidas
base-valid = quienes votan y no se abstienen
base-yes-no = quienes dicen sí o no
rule-threshold = A favor hace falta { $share }.
rule-approval-quorum = A favor tiene que estar { $share }.
rule-quorum = Para que valga tiene que participar { $share }.
rule-seats = Se eligen { $count }.
rule-budget = Hay { $budget } para gastar.
rule-target =
    { $count ->
        [one] Basta con una persona.
       *[other] Hacen falta { $count }.
    }
rule-at-tie = En caso de empate
rule-tie = { $policy }.
rule-tie-casting = { $name } tiene el voto de calidad.
rule-lot = El sorteo sellado
rule-lot-hint = El SHA-256 de un secreto que se abre al cierre: nadie puede elegir el sorteo después y cualquiera puede comprobarlo.
rule-privacy = Quién ve los votos
tie-report = El empate es el resultado, y volvemos a hablar
tie-status-quo = Todo queda como está
tie-lot = Decide un sorteo, sellado en la apertura
tie-casting-vote = Decide alguien nombrado de antemano
tie-run-off = Otra votación entre lo empatado
tie-all = Todo lo empatado, si hay dinero para todo
privacy-open = Votos abiertos
privacy-confidential = Confidencial
privacy-open-meaning = Quien ve los resultados ve cómo votó cada quien, y por qué.
privacy-confidential-meaning = Nadie ve cómo votó cada quien, ni siquiera quien lleva la votación. Tu voto se guarda para que puedas cambiarlo. Los resultados llegan tras el cierre y solo a partir de cinco votos; no hay motivos, porque las palabras dirían quién las escribió.
poll-options = Opciones

## ballot: una papeleta de cada clase
ballot-word-first = { $option } en primer lugar
ballot-word-times =
    { $count ->
        [0] ninguna fecha
        [one] una fecha
       *[other] { $count } fechas
    }
ballot-word-nothing = nada marcado
ballot-word-options =
    { $count ->
        [one] una opción
       *[other] { $count } opciones
    }
ballot-word-more = { $option } y { $count } más
ballot-join = Me sumo
ballot-join-meaning = Cuenten conmigo.
ballot-not-join = Esta vez no
ballot-not-join-meaning = Adelante sin mí.
ballot-choose-person = Elige a una persona.
ballot-too-few =
    { $count ->
        [one] Elige al menos una opción, o abstente.
       *[other] Elige al menos { $count } opciones, o abstente.
    }
ballot-too-few-ranked =
    { $count ->
        [one] Ordena al menos una opción, o abstente.
       *[other] Ordena al menos { $count } opciones, o abstente.
    }
ballot-too-many =
    { $count ->
        [one] Una opción como máximo.
       *[other] { $count } opciones como máximo.
    }
ballot-above-cap =
    { $count ->
        [one] Un punto como máximo por opción.
       *[other] { $count } puntos como máximo por opción.
    }
ballot-above-maximum = Lo más alto es { $most }.
ballot-dots-exceeded = Son más puntos de los que tienes: { $count }.
ballot-more-about = Más detalles
ballot-budget = Hay { $budget } para gastar en total.
ballot-mark-one = Elige una.
ballot-mark-exactly = Elige exactamente { $count }.
ballot-mark-any = Elige tantas como quieras.
ballot-mark-at-least = Elige al menos { $count }.
ballot-mark-at-most = Elige { $count } como máximo.
ballot-mark-between = Elige de { $least } a { $most }.
ballot-marked =
    { $count ->
        [0] Aún no has elegido nada.
        [one] Una elegida.
       *[other] { $count } elegidas.
    }
ballot-rank-how = Toca lo que más te gusta y después lo que le sigue. Lo que dejas fuera cuenta como lo que menos te gusta.
ballot-ranked = Tu orden
ballot-rank = Puesto
ballot-shares-rank = (comparte este puesto)
ballot-unranked = Sin puesto: lo que menos gusta
ballot-rank-next = Dar el puesto { $rank } a
ballot-rank-up = Subir
ballot-rank-down = Bajar
ballot-rank-level = Mismo puesto que la anterior
ballot-rank-remove = Quitar del orden
ballot-now-ranked = { $option } está en el puesto { $rank }
ballot-now-unranked = { $option } no tiene puesto
ballot-resistance-how = 0: no tengo nada en contra. { $most }: no puedo vivir con ello.
ballot-resistance-blank = Vacío cuenta como ninguna resistencia.
ballot-score-how = 0 es lo peor, { $most } lo mejor.
ballot-score-blank = Vacío cuenta como 0.
ballot-blank = vacío
ballot-blank-left =
    { $count ->
        [0] Todas las opciones tienen número.
        [one] Una opción está vacía.
       *[other] { $count } opciones están vacías.
    }
ballot-points-how =
    { $count ->
        [one] Tienes un punto para dar.
       *[other] Tienes { $count } puntos para repartir. No hace falta gastarlos todos.
    }
ballot-points-cap = Ninguna opción recibe más de { $count } de tu parte.
ballot-points-left =
    { $count ->
        [0] No queda nada
        [one] Queda un punto
       *[other] Quedan { $count } puntos
    }
ballot-one-more = Uno más
ballot-one-less = Uno menos
ballot-times-how = En tu zona horaria, { $zone }. Una fecha sin respuesta cuenta como no.
ballot-times-required = Estas personas tienen que poder venir: { $people }.
able-yes = Sí
able-if-need-be = Si hace falta
able-no = No
ballot-nominate = ¿A quién propones?
ballot-nominate-hint = Una persona; puedes ser tú.
ballot-nominate-reason = ¿Por qué esta persona para este rol? Una propuesta se valora por sus motivos, no se cuenta.
ballot-answer = Tu respuesta
ballot-abstain = Me abstengo
ballot-abstain-hint = Cuentas como participante y lo dejas en manos de las demás personas.
ballot-confidential = Esta votación es confidencial: nadie ve cómo votaste, y no hay campo para un motivo, porque las palabras dirían quién las escribió.

## start: pedir una decisión
start-poll = Pedir una decisión
start-may-not = Aquí no puedes pedir una decisión
start-question = ¿Cuál es la pregunta?
start-ask-text = ¿Está todo el mundo de acuerdo con un texto?
start-ask-text-hint = Una propuesta: consentimiento, consenso, sí o no.
start-ask-options = ¿Una de varias opciones?
start-ask-options-hint = Qué hacer, qué nombre, qué oferta.
start-ask-role = ¿Quién asume un rol?
start-ask-role-hint = Una persona por propuesta, o varios puestos por elección.
start-ask-date = ¿Qué fecha?
start-ask-date-hint = Cada quien dice cuándo puede, en su propia hora.
start-ask-budget = ¿Repartir un presupuesto?
start-ask-budget-hint = Qué proyectos reciben dinero de un fondo.
start-ask-join = ¿Quién se suma?
start-ask-join-hint = Se hace cuando participa gente suficiente.
start-ask-think = ¿Qué piensa cada quien?
start-ask-think-hint = Una ronda en la que cada quien responde con palabras; no se cuenta nada.
start-title = La pregunta, en una línea
start-title-text = ¿Qué se va a hacer?
start-title-options = Por ejemplo: ¿Qué herramienta usamos para nuestra biblioteca?
start-title-role = Por ejemplo: ¿Quién coordina el laboratorio el próximo año?
start-title-date = Por ejemplo: ¿Cuándo nos reunimos en primavera?
start-title-budget = Por ejemplo: ¿Qué proyectos financiamos este año?
start-title-join = Por ejemplo: ¿Quién ayuda a mudar el servidor?
start-title-think = Por ejemplo: ¿Qué has aprendido este semestre?
start-text = Más detalles
start-text-hint = ¿Qué conviene saber antes de responder?
start-options = Opciones
start-options-hint = Al menos dos. Cada quien las ve en un orden propio, para que estar primero no ayude a ninguna.
start-none-added = Al menos dos. «{ start-none-of-these }» se añade por sí sola, para poder decir que ninguna opción sirve.
start-none-of-these = Ninguna de estas
start-times = Fechas
start-times-hint = Al menos dos, en tu propia hora; las demás personas las ven en la suya.
start-duration = Cuánto dura
start-duration-open = Sin hora de fin
start-duration-minutes = { $count } minutos
start-time-number = Fecha { $number }
start-time-add = Añadir una fecha
start-option-number = Opción { $number }
start-option-add = Añadir una opción
start-option-note = Más detalles
start-option-note-label = Más detalles de { $option }
start-option-majority = Una mayoría propia
start-option-majority-label = Por cuántas veces tiene que ganar { $option }
start-option-majority-hint = Más de tantas veces más personas tienen que ponerla por encima de ninguna de estas que por debajo, por ejemplo 3 o 4/3. Más de una vez si no escribes nada.
start-option-majority-wrong = El número de veces va de 1 a 1000, por ejemplo 3, 4/3 o 1,5.
start-option-up = Subir
start-option-down = Bajar
start-option-remove = Quitar
start-option-moved = { $option } está ahora en el lugar { $place }
start-option-removed = Quitada
start-cost = Coste en { $currency }
start-options-wrong = Al menos dos opciones, por favor, que no se lean igual.
start-costs-wrong = Al menos dos opciones, por favor, que no se lean igual, y lo que cuesta cada una, en números enteros.
start-times-wrong = Al menos dos fechas, por favor, distintas y que aún no hayan pasado.
start-more-methods = Más métodos
start-more-settings = Más ajustes
start-budget = Cuánto hay para gastar
start-currency = Moneda
start-currency-wrong = Una moneda se escribe como EUR.
start-number-wrong = Escribe un número entero que encaje.
start-number-usual = { $number } si no escribes nada.
start-places = Cuántos puestos
start-seats = Cuántas se eligen
start-seats-hint = Una si no escribes nada. Varias se eligen en bloque, no en proporción.
start-target = Cuántas personas hacen falta
start-target-hint = Una si no escribes nada.
start-score-max = El número más alto
start-points = Puntos por persona
start-cap = Máximo para una opción
start-cap-hint = Sin límite si no escribes nada.
start-marks-min = Cuántas como mínimo en una papeleta
start-marks-max = Cuántas como máximo en una papeleta
start-marks-max-hint = Todas si no escribes nada.
start-utility = Lo que vale un proyecto para quien lo quiere
start-utility-cost = Lo que cuesta
start-utility-cost-hint = Los proyectos grandes que mucha gente quiere van antes que los pequeños.
start-utility-one = Lo mismo cada uno
start-utility-one-hint = Más proyectos, y más pequeños.
start-stop = Parar en el primero que no se pueda pagar
start-stop-hint = Si no, se salta y se toma el siguiente que quepa.
start-majority = Necesita mayoría
start-majority-hint = Para ganar hace falta más de la mitad de los votos; si no, hay una segunda vuelta entre las dos primeras.
start-threshold = Cuánto tiene que estar a favor
start-threshold-usual = Más de la mitad de quienes toman partido
start-approval-quorum = Cuánta de toda la gente que puede votar tiene que estar a favor
start-quorum = Cuánta gente tiene que participar
start-quorum-usual = Como lo tiene el método
start-share-how = Cuánto
start-share-no = No se pide nada
start-share-least = Al menos
start-share-more = Más de
start-share-fraction = Parte
start-share-base = De quiénes
start-share-all = el total
start-share-none = nada
start-share-wrong = Esta parte no encaja. Elige otra.
start-required = Quién tiene que poder venir
start-required-hint = Las fechas en las que alguna de estas personas no puede quedan fuera.
start-tie = Si dos quedan iguales
start-tie-hint = Se fija ahora, antes de que nadie sepa qué queda igual.
start-bars = Cada opción tiene que ganar a ninguna de estas
start-bars-hint = Se añade «ninguna de estas» como opción. Lo que no le gana sale; lo demás se compara.
start-option-quorum = Cuántas personas tienen que preferir una opción a ninguna de estas
start-option-quorum-hint = Como número de veces la mitad de la raíz cuadrada de quienes pueden votar; a menudo 3. Vacío si no hace falta.
start-changes = Si alguien se une o se va mientras está abierta
start-changes-hint = Consta en cualquier caso.
start-changes-frozen = Quienes pueden votar se quedan como en la apertura
start-changes-without-leavers = Quien se va pierde el voto
start-changes-follow = Quien se va pierde el voto, quien se une lo obtiene
start-tie-yes-no = Si hay tantos síes como noes
start-tie-fails = No queda aprobada
start-casting = Quién tiene el voto de calidad
start-casting-hint = Una de las personas que votan. Solo se le pide si hay empate.
start-casting-wrong = Nombra a una de las personas que votan.
start-weights = De quién el voto cuenta más o menos que uno
start-weights-hint = Por su nombre, entre quienes votan. El voto de las demás personas cuenta uno.
start-weights-not = Los votos cuentan más o menos que uno solo si las papeletas son abiertas y quienes pueden votar no cambian.
start-weight = Peso del voto de { $name }
start-weight-wrong = Un peso es mayor que 0, un millón como máximo, con seis decimales como máximo; por ejemplo 2 o 0,5.
start-nominations = Quién ve las nominaciones
start-nominations-open = Todo el mundo, a medida que llegan
start-nominations-open-hint = Quien llega después lee lo que se dijo antes.
start-nominations-hidden = Nadie, hasta una ronda de cambios
start-nominations-hidden-hint = Primero cada cual piensa por su cuenta. Después se muestran todos los motivos y todo el mundo puede cambiar su nominación.
start-change-round = Con una ronda de cambios
start-change-round-hint = Desde cierto momento se pide a todo el mundo que lea los motivos y lo piense de nuevo.
start-change-at = La ronda de cambios empieza
start-change-at-hint = Desde entonces se muestran todas las nominaciones, y quienes votan reciben un correo.
start-change-at-wrong = Al menos una hora después de la apertura y una hora antes del cierre.
start-change-round-shown = En la ronda de cambios todo el mundo ve todas las nominaciones.
start-not-elector = Elige a alguien que esté entre quienes votan.
start-not-confidential = Esta forma de decidir vive de los motivos de la gente, así que sus votos son abiertos.
start-confidential-shown = El resultado de una votación confidencial se muestra cuando se cierra.

## las mismas papeletas con otras reglas, y las pruebas
other-rules-agree = Con las otras reglas para papeletas así, el resultado es el mismo.
other-rules-differ = Con algunas otras reglas, las mismas papeletas dan otro resultado. La regla de la votación se fijó antes de abrirla, y es la que vale:
other-rule-wins = { $method }: { $names }
other-rule-tied = { $method }: empate de { $names }
evidence-how = ¿Cómo puedo comprobar este resultado?
evidence-meaning = Las pruebas contienen la regla, quién podía votar, cada papeleta hasta donde lo permite la privacidad de la votación, y el recuento. Cualquiera puede contarlo de nuevo sin este servidor:
evidence-download = Descargar las pruebas (JSON)

## votos emitidos por otra persona
deciding-vote-yourself = Votar por mi cuenta
deciding-own-counts = Puedes votar por tu cuenta en cualquier momento; entonces cuenta tu propio voto.
deciding-ballot-for = El voto de { $name } está dentro: { $stance }.
cast-as-own = emitido por su cuenta
cast-as-proxy = emitido por { $name } en su nombre
cast-as-phone = dicho por teléfono, anotado por { $name }
cast-as-paper = entregado en papel, anotado por { $name }
mine-cast-as-proxy = { $name } lo emitió por ti, con el voto que le cediste.
mine-cast-as-phone = { $name } lo anotó como lo dijiste por teléfono.
mine-cast-as-paper = { $name } lo anotó como lo entregaste en papel.
mine-confirmed = { $name } lo confirmó. Dónde lo comprobó: «{ $text }»
proxy-for-others = Votos de otras personas que emites tú
proxy-handed-to-you = { $name } te ha cedido su voto en esta votación.
proxy-vote-for = Votar también por { $name }
proxy-ballot-of = El voto de { $name }
proxy-ballot-hint = Votas como te parece bien para { $name }. Sabrá que has votado, y aún puede votar por su cuenta.
proxy-cast = Emitir el voto de { $name }
proxy-voted-themselves = { $name } ya votó por su cuenta. No tienes que hacer nada.
proxy-give = Deja que alguien vote por ti
proxy-give-text = La persona que elijas emite tu voto junto al suyo. Puedes retirarlo, y votar por tu cuenta, en cualquier momento.
proxy-where = Dónde
proxy-this-poll = En esta votación
proxy-all-polls = En todas las votaciones de { $group }
ui-choose-person = Elige a una persona
proxy-who = Quién vota por ti
proxy-who-hint = Quienes también votan allí, y votan como mucho por otra persona más.
proxy-until-when = Hasta cuándo
proxy-hand-over = Ceder mi voto
proxy-given = Ahora { $name } vota por ti.
proxy-handed-over = { $name } puede votar por ti.
proxy-handed-over-in = { $name } puede votar por ti en todas las votaciones de { $group }, hasta el { $when }.
proxy-from = desde el { $when }
proxy-until = hasta el { $when }
proxy-revoke = Retirarlo
proxy-revoke-question = ¿Retirar tu voto a { $name }?
proxy-revoke-text = Un voto que ya haya emitido por ti vale hasta que votes por tu cuenta.
proxy-revoked = { $name } ya no vota por ti.
proxy-return = Devolverlo
proxy-return-question = ¿Devolver su voto a { $name }?
proxy-return-text = Se le avisa por correo. Un voto que ya hayas emitido por esta persona vale hasta que vote por su cuenta.
proxy-returned = Ya no votas por { $name }.
me-votes = Votos cedidos
proxies-given = Quién vota por ti
proxies-none-given = Votas por tu cuenta en todas partes. En una votación abierta puedes dejar que alguien vote por ti.
proxies-held = Por quién votas
proxies-none-held = Nadie te ha cedido su voto.
home-vote-for-others = Votar por otra persona
taken-enter = Anotar un voto tomado por teléfono o en papel
taken-enter-text = Cuenta cuando otra persona lo confirme. A quien pertenece el voto se le avisa por correo.
taken-whose = De quién es el voto
taken-whose-hint = Quienes aún no han votado.
taken-nobody = Todas las demás personas ya han votado.
taken-how = Cómo te lo dijo
taken-by-phone = Por teléfono
taken-on-paper = En papel
taken-enter-of = Anotar el voto de { $name }
taken-entered = El voto de { $name } espera a que alguien lo confirme.
taken-waiting = Votos por confirmar
taken-waiting-hint = Tomados por teléfono o en papel. Aún no cuentan: los confirma, antes del cierre, alguien distinto de quien los anotó.
taken-entered-by = anotado por { $name }
taken-confirm = Confirmar
taken-confirm-title = Confirmar el voto de { $name }
taken-checked = ¿Dónde lo comprobaste?
taken-checked-hint = Por ejemplo: le devolví la llamada, o: tengo el papel en la mano. Se guarda con el voto. Lo leen quienes votan aquí.
taken-confirmed = El voto de { $name } está emitido.
taken-confirmed-by = lo confirmó { $name }
taken-checked-said = Dónde lo comprobó { $name }: «{ $text }»
taken-drop = Descartar
taken-drop-question = ¿Descartar el voto de { $name }?
taken-drop-text = No contará, y se puede anotar otra vez.
taken-dropped = Se descartó el voto.
result-by-proxy =
    { $count ->
        [one] Un voto de { $all } lo emitió otra persona, con voto cedido.
       *[other] { $count } de { $all } votos los emitieron otras personas, con voto cedido.
    }
result-by-phone =
    { $count ->
        [one] Un voto de { $all } se tomó por teléfono.
       *[other] { $count } de { $all } votos se tomaron por teléfono.
    }
result-on-paper =
    { $count ->
        [one] Un voto de { $all } se tomó en papel.
       *[other] { $count } de { $all } votos se tomaron en papel.
    }
result-unconfirmed =
    { $count ->
        [one] Un voto tomado por teléfono o en papel no se confirmó antes del cierre, y no cuenta.
       *[other] { $count } votos tomados por teléfono o en papel no se confirmaron antes del cierre, y no cuentan.
    }
## comenzar una votación: borradores, plantillas, copias, cambios
begin-from = Comenzar desde
begin-question = Una pregunta
begin-template = Plantilla: { $name }
begin-copy = Votación anterior: { $title }
begin-gone = Ya no está; comienza con una pregunta
begin-left-out = Quedan fuera porque ya no votan aquí: { $names }.
draft-keep = Guardar como borrador
draft-kept = Tu borrador está guardado. Lo encuentras en la discusión.
draft-untitled = Todavía sin título
draft-delete = Borrar
draft-delete-question = ¿Borrar el borrador «{ $title }»?
draft-delete-text = Nadie más lo ha visto, y no se puede recuperar.
draft-deleted = Borrado
drafts-mine = Tus borradores
drafts-only-you = Solo tú los ves.
poll-copy = Usar como comienzo de otra votación
poll-edit = Cambiar esta votación
poll-edit-plan = No se ha abierto, así que todo se puede cambiar. Nadie ha recibido aviso todavía.
poll-edit-question = Nadie ha votado, así que la pregunta y las opciones se pueden cambiar. Con el primer voto se quedan como están. Si cambian las opciones, quienes votan reciben aviso.
poll-may-not-edit = Esta votación ya no se puede cambiar
templates = Plantillas
templates-text = Formas de comenzar una votación. Para añadir una, abre una votación que salió bien y guárdala como plantilla.
template-keep = Guardar como plantilla
template-keep-text = Se guardan el método, los ajustes, los textos y la duración; las fechas no.
template-kept = Guardada como plantilla
template-whose = ¿De quién es la plantilla?
template-name = Nombre
template-use-when = Cuándo usarla
template-use-when-hint = En una línea, para quien elige.
template-built-in = Incorporada
template-of-all = Para todas las personas
template-edit = Cambiar
template-may-not-edit = No puedes cambiar esta plantilla, o ya no se usa
template-times = Sus fechas se eligen al comenzar una votación desde ella.
template-voters-open = Quién vota queda sin decir
template-voters-open-hint = Entonces votan quienes pertenecen a los grupos a los que toca el asunto.
template-hours = Cuántas horas está abierta una votación
template-hours-hint = 72 son tres días. Si no escribes nada, quien comience una votación dice cuándo termina.
template-retire = Retirar
template-retire-question = ¿Retirar «{ $name }»?
template-retire-text = Nadie comienza desde ella ya. Las votaciones que salieron de ella se quedan.
template-retired = Retirada

## me-calendar: one's own calendar, and feeds
me-calendar = Tu calendario
me-calendar-text = Tu programa de calendario puede mostrar cuándo terminan las votaciones y los pasos de los procesos, y cuándo se revisan las decisiones: de todo lo que puedes leer.
me-calendar-get = Obtener una dirección
me-calendar-address = Dirección de tu calendario
me-calendar-secret = Quien tenga esta dirección ve estas fechas. Guárdala para ti.
me-calendar-open = Abrir en mi calendario
me-calendar-copy = Copiar la dirección
me-calendar-copied = Dirección copiada
me-calendar-renew = Dirección nueva
me-calendar-renew-question = ¿Cambiar la dirección?
me-calendar-renew-text = La actual dejará de mostrar nada, dondequiera que se use.
me-calendar-remove = Quitar
me-calendar-remove-question = ¿Quitar la dirección?
feeds-title = Seguir desde fuera
feeds-text = Lo que aquí es público puede seguirse desde otros programas:
feeds-atom = Canal (Atom)
feeds-json = Canal (JSON)
feeds-calendar = Calendario

## whole-: todos los hubs en una página
whole-decided = Decidido
whole-new = Nuevo
whole-more = Más
whole-waits-for = Espera a
whole-goals = Objetivos
whole-print = Imprimir o leer en una página sencilla
whole-send = Por correo
whole-send-text = Te llega ahora y, a partir de ahí, con la frecuencia que quieras.
whole-send-rhythm = ¿Con qué frecuencia?
whole-send-once = Solo ahora
whole-send-weekly = Ahora y cada semana
whole-send-monthly = Ahora y cada cuatro semanas
whole-send-never = Ninguno más
whole-send-button = Enviármelo
whole-send-stop = Dejar de enviarlo
whole-sent = Va de camino a { $email }.
whole-stopped = Ya no recibirás estos correos.
whole-and-others =
    { $count ->
        [one] { " " }y una persona más
       *[other] { " " }y { $count } más
    }
groups-goals = Objetivos de este grupo
groups-roles = Roles
groups-no-roles = Este grupo aún no tiene roles. Un rol dice qué hace alguien por los demás, y hasta cuándo.
groups-new-role = Nuevo rol
groups-term-until = Plazo hasta el
groups-term-ended = El plazo terminó el
groups-ended-text = El plazo de este grupo de trabajo terminó. No se cierra nada por ello: alarguen el plazo, o digan entre todas las personas que el trabajo está hecho.
groups-ends-on = Último día del plazo
groups-ends-on-hint = Quienes coordinan reciben un aviso tres semanas antes. No se cierra nada cuando termina.
whole-open-roles = Roles libres
people-roles = Roles
groups-meetings = Reuniones de este grupo
groups-next-meeting = Próxima reunión
discussion-call-meeting = Convocar una reunión sobre esto
discussion-meetings = Reuniones
poll-meeting = La reunión
poll-meeting-make = Convertirla en reunión
poll-meeting-text = Se convoca por correo, con un archivo de calendario, a quienes dijeron que pueden ir.
poll-meeting-text-confidential = Se convoca a todo el grupo por igual: nadie sabrá quién podía ir.
poll-meeting-which = ¿Cuál de las horas?
poll-meeting-place = ¿Dónde? Una dirección o el enlace de una llamada
poll-meeting-done = Las invitaciones van de camino
discussion-goals = Objetivos propuestos aquí
