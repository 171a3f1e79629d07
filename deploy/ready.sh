#!/bin/bash
# Asks the server on this machine whether it is ready: `ready.sh PORT`. Needs nothing but bash, so that it works in a bare image.
exec 3<>"/dev/tcp/127.0.0.1/${1:-8080}" || exit 1
printf 'GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
