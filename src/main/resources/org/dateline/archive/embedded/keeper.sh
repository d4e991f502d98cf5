#!/bin/bash
# Keeps one Elasticsearch server running for as long as any Dateline process uses it.
#
#   keeper.sh FOLDER COMMAND...      (COMMAND runs the server in the foreground)
#
# Standard input is a named pipe whose write end every user of the server holds open. However a
# user ends, kill -9 included, the kernel closes its end; when the last one is gone we read end of
# file and stop the server. A user asks for the server by writing its lease's name, and has it once
# the file of that name exists in FOLDER/leases: a user who comes too late gets no answer.
set -u
umask 077 # what it and the server write is read by their users alone
folder=$1
shift

# Ctrl-C in a terminal reaches every process in it; the server must outlive the command that
# happened to start it. Ignored here, it is ignored by our children too.
trap '' INT QUIT HUP

exec 3<&0
"$@" </dev/null >>"$folder/logs/console.log" 2>&1 3<&- &
server=$!
echo "$server" >"$folder/server"

(
  while read -r lease; do
    : >"$folder/leases/${lease##*/}"
  done <&3
  rm -f "$folder/port"
  kill -TERM "$server"
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    sleep 1
    kill -0 "$server" || exit
  done
  kill -KILL "$server"
) 2>/dev/null &
users=$!
exec 3<&-

# a signal ends the first wait before the server has ended
trap 'kill -TERM "$server"' TERM
wait "$server"
status=$?
while kill -0 "$server" 2>/dev/null; do
  wait "$server"
  status=$?
done
rm -f "$folder/port" "$folder"/leases/*
kill "$users" 2>/dev/null
exit $status
