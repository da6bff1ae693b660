/**
 * An address in the simulator's own form: twelve lower-case hexadecimal digits.
 * @param text with or without `:` or `-` between the pairs
 * @throws RangeError when it is no address
 */
export function parseMac(text: string): string {
  const digits = text.replace(/[:-]/g, "").toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(digits))
    throw new RangeError(`"${text}" is no MAC address: six pairs of hexadecimal digits`);
  return digits;
}
