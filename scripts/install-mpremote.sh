#!/bin/sh
# Makes sure that mpremote is on this machine, for the tests that drive a served board with it.
# Debian 12 keeps it in the backports suite of the release, later releases in main. The suite is added beside the
# configured one: same mirror, same components, taken from the machine's own apt settings.
# Exit status 0: mpremote is there. 1: it can't be had here; the reason is printed and the tests are skipped by name.
set -eu

package=micropython-mpremote
list=/etc/apt/sources.list.d/tsnow-backports.list

unavailable() {
  echo "mpremote: not installed: $1; the tests that need it will be reported as skipped" >&2
  exit 1
}

report() {
  echo "mpremote: $(mpremote version 2>/dev/null | head -n 1)"
  exit 0
}

if command -v mpremote >/dev/null 2>&1; then report; fi
command -v apt-get >/dev/null 2>&1 || unavailable "this machine has no apt (install it with: pipx install mpremote)"

as_root=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null || unavailable "installing needs root rights (run this script with sudo)"
  as_root=sudo
fi

# Package lists may be absent (a fresh container) or old.
$as_root apt-get update -qq >/dev/null 2>&1 || true

install_package() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

if install_package "$package" && command -v mpremote >/dev/null 2>&1; then report; fi

# The release's own entry, whichever of apt's two formats it is written in: mirror, components and key as apt itself reads them.
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
[ -n "$codename" ] || unavailable "the release of this system has no code name"
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' | awk -v release="$codename" '$2 == release { print $1; exit }')
[ -n "$mirror" ] || unavailable "apt has no source for $codename"
key=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(SIGNED_BY)' 'Created-By: Packages' | awk -v release="$codename" '$2 == release && $3 ~ /^\// { print $3; exit }')
if [ -z "$key" ] && [ -f /usr/share/keyrings/debian-archive-keyring.gpg ]; then key=/usr/share/keyrings/debian-archive-keyring.gpg; fi

echo "deb ${key:+[signed-by=$key] }$mirror $codename-backports main" | $as_root tee "$list" >/dev/null
if ! $as_root apt-get update -qq >/dev/null 2>&1; then
  $as_root rm -f "$list"
  unavailable "apt could not read the suite $codename-backports"
fi
install_package -t "$codename-backports" "$package" || unavailable "apt could not install $package from $codename-backports"
report
