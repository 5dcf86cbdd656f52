# shellcheck shell=bash
# What the scripts beside this one share: where the project is, and putting in place what a step needs.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

say() { printf '\n%s\n' "$*"; }

stop() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

need_swift() {
    command -v swift >/dev/null || stop "Swift is not on this machine. Gatepost needs Swift 6.2 or later: https://www.swift.org/install/"
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    [[ $(printf '%s\n' 6.2 "$version" | sort -V | head -n 1) == 6.2 ]] ||
        stop "This machine has Swift $version. Gatepost needs Swift 6.2 or later: https://www.swift.org/install/"
}

# Installs those of the named Debian packages that are missing; asks for nothing when none is.
need_packages() {
    local missing=() package as_root=()
    command -v dpkg-query >/dev/null || stop "This is not a Debian or Ubuntu machine. Please install the counterparts of: $*"
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if [[ $(id -u) != 0 ]]; then
        command -v sudo >/dev/null || stop "Some packages are missing and only root can install them: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]} …"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# What the program itself is built from and runs with.
need_to_build() {
    need_swift
    need_packages libvips-dev libdlib-dev liblapack-dev libblas-dev libsqlite3-dev libpq-dev libqrencode-dev libarchive-dev libcurl4-openssl-dev zlib1g-dev pkg-config cracklib-runtime \
        ffmpeg poppler-utils poppler-data qpdf fonts-liberation
}

# What its tests use besides: a browser, fonts for it, tools that make pictures and read their bytes with other eyes, a clock that can be
# moved, a proxy, and what a package is made with.
need_to_test() {
    need_packages python3 python3-venv curl openssl postgresql pgbouncer chromium fonts-noto-core libvips-tools libimage-exiftool-perl \
        faketime caddy
    need_to_package
    need_photographs
}

need_to_package() { need_packages dpkg-dev binutils chrpath init-system-helpers adduser ca-certificates tzdata; }

# Two photographs with faces that anybody may use, both in the public domain: NASA's portrait of an astronaut and the US Navy's of
# an admiral. They lie in two Debian packages, which are opened and not installed.
need_photographs() {
    local folder=.build/photographs scratch
    [[ -f $folder/astronaut.png && -f $folder/admiral.jpg ]] && return
    say "Fetching two photographs with faces for the tests …"
    mkdir -p "$folder"
    scratch=$(mktemp -d)
    (
        cd "$scratch"
        apt-get download -qq python3-skimage python-matplotlib-data 2>/dev/null || {
            $([[ $(id -u) == 0 ]] || echo sudo) apt-get update -qq
            apt-get download -qq python3-skimage python-matplotlib-data
        }
        for package in ./*.deb; do dpkg-deb -x "$package" .; done
    )
    find "$scratch" -name astronaut.png -exec cp {} "$folder/astronaut.png" ';'
    find "$scratch" -name grace_hopper.jpg -exec cp {} "$folder/admiral.jpg" ';'
    rm -rf "$scratch"
    [[ -f $folder/astronaut.png && -f $folder/admiral.jpg ]] || stop "The photographs were not in python3-skimage and python-matplotlib-data."
}

# What measuring uses besides.
need_to_measure() { need_packages wrk curl libvips-tools python3-pil; }
