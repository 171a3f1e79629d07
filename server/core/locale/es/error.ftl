# Un mensaje por cada código de la API, para la página y para las páginas del propio servidor.
error-unauthenticated = Primero inicia sesión.
error-not-found = No está aquí, o no está abierto para ti.
error-forbidden = Aquí no puedes hacer esto.
error-invalid = Algo no está bien todavía. Revísalo, por favor.
error-conflict = Esto ha cambiado mientras tanto, o ya existe. Míralo de nuevo y vuelve a intentarlo.
error-poll-not-open = Esta votación aún no está abierta.
error-poll-closed = Esta votación está cerrada.
error-poll-open = No es posible mientras haya una votación abierta.
error-not-in-electorate = No estás entre las personas que votan aquí.
error-reason-required = Explica tu motivo, por favor.
error-discussion-closed = Este debate está cerrado.
error-not-decided = Aún no hay una decisión.
error-already-decided = Esto ya está decidido.
error-version-stale = Alguien ha cambiado el texto mientras escribías. Guarda el tuyo, mira el suyo y vuelve a intentarlo.
error-last-administrator = La organización necesita al menos una persona administradora.
error-too-many-requests = Demasiadas veces en poco tiempo. Espera un momento, por favor.
error-query-too-costly = Es demasiado para una sola consulta.
error-bad-request = El servidor no ha entendido esta petición.
error-internal = Algo ha fallado por nuestra parte. Inténtalo de nuevo.

## Qué falla en un campo, cuando la página puede decir más que «no está bien todavía»
error-field-name = Escríbelo, por favor, en una línea y sin alargarte.
error-field-body = Escribe algo aquí, por favor, y no demasiado de una vez.
error-field-email = Esto aún no es una dirección de correo.
error-field-handle = Letras minúsculas, cifras y guiones, por favor.
error-field-password = Al menos 10 caracteres, por favor; unas cuantas palabras juntas funcionan bien.
error-field-current = Esta no es tu contraseña actual.
error-field-moment = Este momento no encaja: tiene que estar en el futuro, y el cierre después de la apertura.
error-field-person = Elige a una persona, por favor.
error-field-group = Elige un grupo, por favor.
error-field-reader = Alguien de aquí no puede leer este grupo.
error-field-taken = Esto ya existe.
