/** A station of a way: whose hands it is in. */
interface Station {
  who: string;
}

/** A station as a strip of lanes, one a hand, in the order in which they first take part. */
export interface WayStrip<Each> {
  station: Each;
  /** How many lanes the strip is wide. */
  lanes: number;
  /** The line that comes from the station before and goes on to the next, on a grid of lanes × 1. */
  line: string;
  /** Where the station itself stands: a line without length, which round ends make a dot. */
  dot: string;
}

/** Draws a way as a line that goes from hand to hand; who takes part twice is met twice in the same lane. */
export function wayStrips<Each extends Station>(stations: readonly Each[]): WayStrip<Each>[] {
  const hands = [...new Set(stations.map(({ who }) => who))];
  const places = stations.map(({ who }) => hands.indexOf(who) + 0.5);
  return stations.map((station, index) => {
    const here = places[index] ?? 0;
    const before = places[index - 1];
    const after = places[index + 1];
    return {
      station,
      lanes: hands.length,
      line: [
        before === undefined ? `M${here} .5` : `M${(before + here) / 2} 0L${here} .5`,
        after === undefined ? '' : `L${(here + after) / 2} 1`,
      ].join(''),
      dot: `M${here} .5h0`,
    };
  });
}
