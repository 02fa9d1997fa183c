/**
 * `da-hop`: a thematic session was held · `co-ke-hoach`: one is planned · `chua-co`: none yet, and there is time ·
 * `thieu`: the quarter is over without one.
 */
export type QuarterState = 'da-hop' | 'co-ke-hoach' | 'chua-co' | 'thieu';
