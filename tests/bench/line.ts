/** One line of the bench: what, how many times, of what. */
export function line(what: string, ratio: number, unit: string): void {
  console.log(`${what.padEnd(62)} ${ratio.toFixed(2).padStart(8)} × ${unit}`);
}
