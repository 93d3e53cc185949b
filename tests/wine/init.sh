# The first process of a world for Wine: sh init.sh SYSTEM MOUNT fresh|kept
set -e
if [ "$3" = kept ]; then
    mount --bind "$1" "$2"
else
    mount -t tmpfs tmpfs /mnt
    mkdir /mnt/written /mnt/work
    mount -t overlay overlay -o "lowerdir=$1,upperdir=/mnt/written,workdir=/mnt/work" "$2"
fi
mount -t proc proc "$2/proc"
mount -t sysfs sysfs "$2/sys"
mount --rbind /dev "$2/dev"
mount -t tmpfs tmpfs "$2/tmp"
echo ready
exec >/dev/null
while :; do  # take the status of what has ended and has no other parent
    sleep 1 &
    wait
done
