/** Packages from the network. */

/**
 * Installs a package: a name in the index, or where it is (`"github:org/repo"`, a URL).
 * @param package_ The package.
 * @param index The index to look in.
 * @param target The directory to install in: `/lib` by default.
 * @param version Its version.
 * @param mpy Whether to prefer bytecode; true by default.
 */
export function install(
  package_: string,
  index?: string | null,
  target?: string | null,
  version?: string | null,
  mpy?: boolean,
): void;
/**
 * Installs a package: a name in the index, or where it is (`"github:org/repo"`, a URL).
 */
export function install(
  package_: string,
  kwargs: Kwargs<{
    /** The index to look in. */
    index?: string | null;
    /** The directory to install in: `/lib` by default. */
    target?: string | null;
    /** Its version. */
    version?: string | null;
    /** Whether to prefer bytecode; true by default. */
    mpy?: boolean;
  }>,
): void;
/**
 * Installs a package: a name in the index, or where it is (`"github:org/repo"`, a URL).
 */
export function install(
  package_: string,
  index: string | null,
  kwargs: Kwargs<{
    /** The directory to install in: `/lib` by default. */
    target?: string | null;
    /** Its version. */
    version?: string | null;
    /** Whether to prefer bytecode; true by default. */
    mpy?: boolean;
  }>,
): void;
/**
 * Installs a package: a name in the index, or where it is (`"github:org/repo"`, a URL).
 */
export function install(
  package_: string,
  index: string | null,
  target: string | null,
  kwargs: Kwargs<{
    /** Its version. */
    version?: string | null;
    /** Whether to prefer bytecode; true by default. */
    mpy?: boolean;
  }>,
): void;
/**
 * Installs a package: a name in the index, or where it is (`"github:org/repo"`, a URL).
 */
export function install(
  package_: string,
  index: string | null,
  target: string | null,
  version: string | null,
  kwargs: Kwargs<{
    /** Whether to prefer bytecode; true by default. */
    mpy?: boolean;
  }>,
): void;
/** What a URL of a package may begin with. */
export const allowed_mip_url_prefixes: tuple<string>;
