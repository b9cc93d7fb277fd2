import { equals } from '../../negotiation/threshold';
import { SEVERITIES, type Finding } from '../../negotiation/findings/finding';

/**
 * The findings that speak: of those with one cause, which name the same rows and the same sum, the one with the larger number,
 * as serious as the most serious of them. The others are said under it in full.
 */
export function spokenFindings(findings: readonly Finding[]): readonly Finding[] {
  return groupsOf(findings).map((group) => {
    const [first, ...rest] = group;
    const speaker = rest.reduce((best, one) => (largest(one) > largest(best) ? one : best), first);
    const severity = [...SEVERITIES]
      .reverse()
      .find((one) => group.some((finding) => finding.severity === one));
    return { ...speaker, severity: severity ?? speaker.severity };
  });
}

type Group = readonly [Finding, ...Finding[]];

function groupsOf(findings: readonly Finding[]): readonly Group[] {
  return findings.reduce<readonly Group[]>((groups, finding) => {
    const at = groups.findIndex((group) => group.every((one) => haveOneCause(one, finding)));
    return at < 0
      ? [...groups, [finding]]
      : groups.map((group, i): Group => (i === at ? [...group, finding] : group));
  }, []);
}

function haveOneCause(one: Finding, other: Finding): boolean {
  return (
    // Of one rule each finding has a cause of its own, such as the limit of another kind of score.
    one.rule !== other.rule &&
    one.rows.length > 0 &&
    [...one.rows].sort().join() === [...other.rows].sort().join() &&
    sumsOf(one).some((sum) => sumsOf(other).some((same) => equals(sum, same)))
  );
}

/** Counts of rows are no sums: two findings about two rows each are not about the same. */
function sumsOf({ numbers, rows }: Finding): readonly number[] {
  return Object.values(numbers).filter((n) => Math.abs(n) > rows.length && Math.abs(n) >= 2);
}

const largest = ({ numbers }: Finding) => Math.max(0, ...Object.values(numbers).map(Math.abs));
