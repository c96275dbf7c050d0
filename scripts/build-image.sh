#!/usr/bin/env bash
# Builds the container image and tries it: started for real, asked with curl, its size and start measured.
#
#   build-image.sh [TAG]     entente:latest unless given
#
# Docker does it where its engine runs, else buildah, which needs no engine. Where the image of the Swift
# project cannot be fetched, a base like it is made on this machine: Debian by debootstrap, and the Swift
# toolchain that is installed here, lent while building.
#
# IMAGE_TOOL=docker|buildah chooses; IMAGE_BASE=local does not even try to fetch.
set -euo pipefail
cd "$(dirname "$0")/.."

tag=${1:-entente:latest}
upstream=swift:6.3-bookworm
base=localhost/entente-builder:bookworm
# No nested mounts, no overlay, no user namespace: works inside most sandboxes and containers.
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot

say() { echo "-- $*"; }

tool=${IMAGE_TOOL:-}
if [ -z "$tool" ]; then
    if command -v docker >/dev/null && docker info >/dev/null 2>&1; then tool=docker; else tool=buildah; fi
fi
[ "$tool" = docker ] || scripts/install-packages.sh image
say "building $tag with $tool"

arguments=(
    --build-arg "VERSION=$(sed -n 's/.*version = "\(.*\)".*/\1/p' Sources/entente/Release.swift | head -n 1)"
    --build-arg "REVISION=$(git rev-parse HEAD 2>/dev/null || echo unknown)"
    --tag "$tag"
)

# The Debian packages that a Swift toolchain leans on.
packages=(
    binutils ca-certificates git libc6-dev libcurl4 libedit2 libgcc-12-dev libncurses6 libsqlite3-0
    libstdc++-12-dev libxml2 pkg-config tzdata zlib1g-dev
)

# A root file system of Debian with what a toolchain needs, but for the toolchain.
make_base() {
    buildah images --quiet "$base" 2>/dev/null | grep -q . && return
    say "making $base with debootstrap"
    local root mirror container
    root=$(mktemp --directory)
    mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
        sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb [^h]*\(http[^ ]*\).*/\1/p' | head -n 1) || true
    debootstrap --variant=minbase --include="$(IFS=,; echo "${packages[*]}")" \
        bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >"$root.log" 2>&1 || {
        tail -n 20 "$root.log" >&2
        return 1
    }
    # Packages come inside from where they come outside.
    cp --recursive --no-target-directory /etc/apt/apt.conf.d "$root/etc/apt/apt.conf.d"
    cp --recursive /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
    container=$(buildah from scratch)
    buildah add --quiet "$container" "$root" / >/dev/null
    buildah config --env "PATH=$toolchain/usr/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" "$container"
    buildah commit --quiet --rm "$container" "$base" >/dev/null
    rm -rf "$root" "$root.log"
}

build_locally() {
    local swift path
    swift=$(command -v swift) || {
        echo "No image of Swift can be fetched and none is installed: see https://www.swift.org/install/" >&2
        return 1
    }
    toolchain=$(realpath "$(dirname "$(realpath "$swift")")/../..")
    local lent=(--volume "$toolchain:$toolchain:ro")
    # A machine whose git reads repositories from a directory of its own does so inside as well.
    while read -r path; do
        path=${path#url.}
        path=${path%.insteadof}
        [ -d "$path" ] && lent+=(--volume "$path:$path:ro" --volume /etc/gitconfig:/etc/gitconfig:ro) && break
    done < <(git config --system --name-only --get-regexp '^url\..*\.insteadof$' 2>/dev/null || true)
    make_base
    buildah build --format docker --layers=false --pull-never --build-arg "BUILDER=$base" \
        "${lent[@]}" "${arguments[@]}" .
}

if [ "$tool" = docker ]; then
    docker build "${arguments[@]}" .
elif [ "${IMAGE_BASE:-}" != local ] && timeout 60 buildah pull --quiet "docker.io/library/$upstream" >/dev/null 2>&1; then
    buildah build --format docker --layers=false "${arguments[@]}" --build-arg "BUILDER=docker.io/library/$upstream" .
else
    say "$upstream cannot be fetched from here"
    build_locally
fi

scripts/check-image.py --tool "$tool" "$tag"
