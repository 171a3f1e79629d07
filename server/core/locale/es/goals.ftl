# Objetivos: cómo va una medida y cómo va un objetivo. La página y los correos lo dicen igual.

goal-sentence-rise = { $number } de { $target }
goal-sentence-fall = { $number }, a bajar hasta { $target }
goal-sentence-hold = { $number }, al menos { $target }
goal-sentence-none = Aún sin número; la meta es { $target }
goal-sentence-behind = { $behind } por detrás de la línea
goal-sentence-on = en la línea
goal-sentence-ahead = { $ahead } por delante de la línea
goal-sentence-met = alcanzado
goal-sentence-missed = no alcanzado a tiempo
goal-sentence-due = hasta el { $date }

## listas
goals = Objetivos
goals-lead = Lo que cada grupo se propone y cuánto ha avanzado.
goals-filters = Qué objetivos mostrar
goals-group = Grupo
goals-theme = Tema
goals-health = Cómo va
goals-all = Todos
goals-empty = Aún no hay objetivos
goals-empty-text = Un objetivo dice qué se propone un grupo, con qué números y hasta cuándo. El grupo lo fija con una decisión.
goals-nothing-found = Ningún objetivo es así
goals-found = { $count ->
    [one] Un objetivo
   *[other] { $count } objetivos
}
goals-propose = Proponer un objetivo
goals-download = Todos los objetivos en un archivo (CSV)
goal-owner = A cargo de
goal-waits = Hay un cambio propuesto
goal-of-organisation = Objetivo de toda la organización

## cómo va
goal-proposed = Propuesto
goal-closed = No se fijó
goal-on-track = Va bien
goal-at-risk = En riesgo
goal-met = Alcanzado
goal-missed = No alcanzado
goal-dropped = Abandonado
goal-risk-behind = Un número va por detrás de su línea más de una décima parte del camino.
goal-risk-silent = No se ha informado durante dos periodos.
goal-risk-said = El último informe dice que está en riesgo.

## un objetivo
goal-agreements = Acuerdos que deberían contribuir a ella
goal-terms = Lo que vale
goal-proposed-terms = Lo que se propone
goal-from-to = Del { $from } al { $to }
goal-time = Plazo
goal-rhythm = Informes
goal-rhythm-weekly = cada semana
goal-rhythm-monthly = cada mes
goal-rhythm-quarterly = cada tres meses
goal-rhythm-none = cuando haya algo que contar
goal-next-report = Próximo informe
goal-measures = Medidas
goal-measure-terms = de { $baseline } a { $target }, hasta el { $date }
goal-chart-target = Meta { $number }
goal-chart-start = Inicio { $number }
goal-numbers = Los números de «{ $name }» en una tabla
goal-day = Día
goal-number = Número
goal-no-numbers = Aún no se ha contado ningún número.
goal-progress = Avance
goal-no-progress = Aún no se ha contado nada
goal-no-progress-text = Quien está a cargo y quienes coordinan el grupo cuentan cuánto se ha avanzado.
goal-corrected = Corregido: otra entrada está en su lugar
goal-correction = Corrección de una entrada anterior
goal-source = Fuente
goal-said-at-risk = Lo ve en riesgo
goal-progress-file = El avance en un archivo (CSV)
goal-history = Cómo se llegó aquí
goal-revision = Revisión { $number }
goal-proposed-by = La propuso { $name }
goal-revision-proposed = espera una decisión
goal-revision-adopted = adoptada
goal-revision-declined = rechazada
goal-revision-withdrawn = retirada
goal-decided-by = Lo decidió
goal-hidden-decision = una decisión que no puedes leer
goal-discussed-in = Se habla de ella en
goal-dropped-why = Este objetivo se abandonó
goal-more = Más sobre este objetivo

## contar el avance
goal-report = Contar el avance
goal-report-title = ¿Cuánto se ha avanzado?
goal-report-hint = Basta un número o una frase.
goal-report-now = { $name } ahora
goal-report-last = Último: { $number } el { $date }
goal-report-words = En palabras
goal-report-source = ¿De dónde sale?
goal-report-source-hint = Un enlace o unas palabras.
goal-report-on = Día
goal-report-at-risk = Veo este objetivo en riesgo
goal-report-at-risk-hint = Se mostrará «en riesgo» hasta un informe posterior.
goal-report-send = Contarlo
goal-report-done = Contado. Gracias.
goal-correct = Corregir
goal-correct-title = Corregir una entrada
goal-correct-hint = La entrada se queda y la tuya ocupa su lugar.

## decidir
goal-adopt = Adoptar
goal-adopt-title = Adoptar lo propuesto
goal-adopt-which = ¿Qué decisión lo dice?
goal-adopt-none = El grupo aún no ha tomado ninguna decisión que pueda fijar un objetivo. Primero decidid, en una votación con resultado publicado o en un proceso; después vuelve aquí.
goal-adopted-done = Adoptado.
goal-adopt-outcome = Resultado, { $date }
goal-adopt-agreement = Acuerdo, { $date }
goal-decline = Rechazar
goal-decline-title = Rechazar lo propuesto
goal-declined-done = Rechazado.
goal-withdraw = Retirar
goal-withdraw-sure = ¿Retirar lo que propusiste? Queda en la historia.
goal-withdrawn-done = Retirado.
goal-drop = Abandonar este objetivo
goal-dropped-done = Abandonado.
goal-reason = ¿Por qué?
goal-choose-decision = Elige la decisión.

## proponer
goal-propose-title = Proponer un objetivo
goal-change-title = Proponer un cambio
goal-change = Proponer un cambio
goal-change-hint = Lo que vale sigue valiendo hasta que una decisión adopte tu propuesta.
goal-propose-hint = Queda fijado cuando el grupo lo decida.
goal-propose-nowhere = Aún no estás en ningún grupo al que puedas proponer objetivos
goal-change-not = Este objetivo no se puede cambiar ahora
goal-form-title = ¿Qué nos proponemos?
goal-form-title-hint = Una línea, como «Sesenta aliados en tres continentes».
goal-form-purpose = ¿Para qué?
goal-form-group = ¿De quién es el objetivo?
goal-form-organisation = Es el objetivo de toda la organización
goal-form-owner = ¿Quién responde por él?
goal-form-owner-hint = Cuenta a los demás cuánto se ha avanzado.
goal-form-starts = Primer día
goal-form-ends = Último día
goal-form-rhythm = ¿Cada cuánto informa?
goal-form-themes = Temas
goal-form-measure = Medida { $number }
goal-form-measure-name = ¿Qué se cuenta?
goal-form-unit = ¿En qué?
goal-form-unit-hint = Por ejemplo aliados, %, € o toneladas.
goal-form-baseline = Número ahora
goal-form-target = Número por alcanzar
goal-form-target-hint = Si es menor que el de ahora, tiene que bajar. Si es igual, no debe bajar.
goal-form-due = Fecha límite
goal-form-due-hint = El último día del objetivo, si lo dejas vacío.
goal-form-add = Añadir una medida
goal-form-remove = Quitar la medida { $number }
goal-form-send = Proponerlo
goal-form-number = Escribe un número, como 12 o 12,5.
goal-form-day = Elige un día.
goal-proposed-done = Propuesto.

## un archivo del avance
goal-import = Contar el avance desde un archivo
goal-import-hint = Un archivo CSV con las columnas goal, measure, date, number, words y source: el archivo del avance de un objetivo lo es. Primero se comprueba y no se escribe nada hasta que lo digas.
goal-import-choose = Elige el archivo
goal-import-check = Comprobarlo
goal-import-problems = Primero hay que corregir esto
goal-import-place = Fila { $row }, columna { $column }
goal-import-row = Fila { $row }
goal-import-new = { $count ->
    [one] Una entrada nueva
   *[other] { $count } entradas nuevas
}
goal-import-skipped = { $count ->
    [0] nada se había contado antes
    [one] una ya se había contado y se omite
   *[other] { $count } ya se habían contado y se omiten
}
goal-import-send = Escribir las entradas nuevas
goal-import-done = Escrito.
