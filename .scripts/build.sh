# Sourced by ./run and ./kith: finds the .NET SDK, restores exactly what the lock files say, builds when sources are newer than the build.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

need_sdk() {
  [ -x "$HOME/.dotnet/dotnet" ] && PATH="$HOME/.dotnet:$PATH"
  local version
  version="$(sed -n 's/.*"version": *"\([0-9]*\.[0-9]*\).*/\1/p' "$root/global.json")"
  has_sdk "$version" && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing the .NET SDK $version ..." >&2
    apt-get update -qq && apt-get install -y -qq "dotnet-sdk-$version" >&2 || true
    has_sdk "$version" && return
  fi
  echo "Kith needs the .NET SDK $version. Install it from https://dot.net/download or with your system's package manager, for example:" >&2
  echo "  sudo apt-get install dotnet-sdk-$version     (Debian and Ubuntu)" >&2
  echo "  sudo dnf install dotnet-sdk-$version         (Fedora)" >&2
  echo "  brew install dotnet-sdk                 (macOS)" >&2
  exit 1
}

has_sdk() {
  command -v dotnet >/dev/null && (cd "$root" && dotnet --list-sdks 2>/dev/null) | grep -q "^$1\."
}

build_if_needed() {
  need_sdk
  local built="$root/artifacts/.built"
  if [ -f "$built" ] && [ -f "$root/artifacts/bin/Kith.Cli/release/kith.dll" ] \
    && [ -z "$(find "$root/src" "$root"/*.props "$root/global.json" -newer "$built" -type f -print -quit)" ]; then
    return
  fi
  echo "Building Kith ..." >&2
  mkdir -p "$root/artifacts"
  local begun; begun="$(mktemp "$root/artifacts/.begun.XXXXXX")"
  (cd "$root" && dotnet restore src/Kith.Cli --locked-mode -v q -nologo >&2 && dotnet build src/Kith.Cli -c Release --no-restore -v q -nologo -clp:ErrorsOnly >&2) \
    || { rm -f "$begun"; echo "Kith could not be built." >&2; exit 1; }
  mv "$begun" "$built"   # as old as the beginning: what changed while it was built is built again next time
}
