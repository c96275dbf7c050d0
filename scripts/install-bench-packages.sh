#!/usr/bin/env bash
# Installs the Debian packages that `make bench` and `make instructions` need; those already there
# are left alone, so that a second run asks for no rights and no network.
#
#   install-bench-packages.sh               all of them
#   install-bench-packages.sh instructions  only those that count instructions
set -euo pipefail

packages=(
    valgrind       # counts instructions
    nghttp2-client # h2load, the load over HTTP/2
    curl python3
)
if [ "${1:-}" != instructions ]; then
    packages+=(
        gcc libc6-dev  # build the limit, Benchmarks/limit.c
        wrk            # the load over HTTP/1.1
        nginx-light h2o
        nghttp2-server # nghttpd
        util-linux     # taskset
    )
fi

is_installed() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

sudo=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing; install them as root, then run this again:" >&2
        echo "    apt-get install ${missing[*]}" >&2
        exit 1
    fi
    sudo=(sudo)
fi

# A package of a server starts it, on port 80 and for good. Debian asks this file first; 101 forbids
# the start. One that is there already has its reasons and is left alone.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${sudo[@]}" tee "$policy" >/dev/null
    trap '"${sudo[@]}" rm -f "$policy"' EXIT
    "${sudo[@]}" chmod 755 "$policy"
fi

echo "Installing ${missing[*]}"
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends -qq "${missing[@]}"
