/** Words of grammar, French and English: two replies always share some, which says nothing. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `le la les l de des du d un une et a au aux en dans sur pour par avec sans que qui qu quoi dont ou ne n pas plus se s ce c
  cet cette ces je j nous vous tu il elle on ils elles me m te t lui leur y mon ma mes votre vos notre nos son sa ses leurs
  ton ta tes est sont etes sommes suis etre ete ai avez avons ont avoir ait ayez ayons soit afin si comme mais donc car
  tres bien tout toute toutes tous
  the an of to in at for from by with and or but so that this these those it its is are was were be been being am have has
  had do does did i we you he she they us him her them my our your his their not no as if when then than there here very
  just also too will would can could shall should may might`.split(/\s+/),
);
