#!/bin/sh
# with-opt.sh <folder> <program…>: runs a program that sees <folder>'s content in /opt beside what is there. Only in a
# mount namespace of its own (unshare --mount): nobody else sees it, and it is gone when the program ends.
set -e
folder=$1
shift
for entry in /opt/*; do
  [ -d "$entry" ] || continue
  mkdir -p "$folder/${entry##*/}"
  mount --rbind "$entry" "$folder/${entry##*/}"
done
mount --rbind "$folder" /opt
exec "$@"
