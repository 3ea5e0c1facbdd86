# Shared by the scripts: installs what is missing, asking for nothing.

say() { printf '\n== %s\n' "$*" >&2; }

# Runs a command as root, with sudo where we are not root.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs those of the named packages that this machine lacks.
need_packages() {
  if [ "$(uname)" = Darwin ]; then
    say "On macOS install what is missing with: brew install libxml2 cmark-gfm libyaml pcre2 libmd"
    return 0
  fi
  local missing=()
  local name
  for name in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -q '^installed$' || missing+=("$name")
  done
  [ ${#missing[@]} = 0 ] && return 0
  say "Installing ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

need_swift() {
  command -v swift >/dev/null || { echo "A Swift 6.2 or newer toolchain is needed: https://www.swift.org/install" >&2; exit 2; }
}

build_packages=(libxml2-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libpcre2-dev libmd-dev zlib1g-dev pkg-config)

# Builds the program for use: one file, Swift's own libraries inside, so that it starts fast.
build_release() {
  say "Building kamishibai"
  local static=()
  [ "$(uname)" = Darwin ] || static=(--static-swift-stdlib)
  swift build -c release --product kamishibai "${static[@]}"
}
