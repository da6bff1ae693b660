import { InvalidArgumentError } from "commander";
import { parseMac } from "../../simulator/run/mac.js";

/** What a positional argument of `tsnow sim` asks for: `[name=]file[@mac]`, or a board of the configuration. */
export interface Operand {
  /** As given; undefined where the file's name serves. */
  readonly name: string | undefined;
  /** A file's path or a configured board's name. */
  readonly program: string;
  /** Twelve hexadecimal digits. */
  readonly mac: string | undefined;
}

const MAC = /@([0-9a-f]{2}(?:[:-]?[0-9a-f]{2}){5})$/i;

/** Reads `[name=]file[@mac]`. An `@` that no address follows belongs to the file's name. */
export function parseOperand(text: string): Operand {
  const mac = MAC.exec(text)?.[1];
  const rest = mac === undefined ? text : text.slice(0, text.length - mac.length - 1);
  const named = /^([^=/\\.]+)=(.+)$/.exec(rest);
  return {
    name: named?.[1],
    program: named?.[2] ?? rest,
    mac: mac === undefined ? undefined : parseMac(mac),
  };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, "": 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** A length of time in milliseconds: `10` (seconds), `1.5s`, `200ms`, `2m`. */
export function parseDuration(text: string): number {
  const [, digits = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  if (digits === "" || factor === undefined) {
    throw new InvalidArgumentError("Give a time such as 10s, 200ms or 2m; a bare number is seconds.");
  }
  return Math.round(Number(digits) * factor);
}

/** A share from 0 to 1: `0.2` or `20%`. */
export function parseShare(text: string): number {
  const [, digits = "", percent] = /^(\d*\.?\d+)(%?)$/.exec(text) ?? [];
  const share = Number(digits) / (percent === "%" ? 100 : 1);
  if (digits === "" || share > 1)
    throw new InvalidArgumentError("Give a share from 0 to 1, or a percentage such as 20%.");
  return share;
}

/** A whole number that is not negative. */
export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}
