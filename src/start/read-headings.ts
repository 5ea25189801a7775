/** Which lines are headings: those that name a theme, and those that only say that recommendations follow. */

const LONGEST = 90;
const SAID =
  /^(?:theme|section|part|priority area|area|strand|chapter|pillar|topic)\s+(?:[\dA-Z]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?!\s+\p{Ll})/iu;
/** "Theme 2 - recommendations:" is called Theme 2. */
const TAIL = / ?[-–—:,]? ?(?:\b(?:key|our) )?(?:\brecommendations?)? ?[-–—:]?$/i;
const NO_NAME =
  /^(?:(?:the|our|key|peer|team|team's|team’s|main|list|of|all|summary|council|local|government|association|lga|corporate|challenge|progress|review|full)\s+)*recommendations?\s*:?$/i;
const PROSE = /\b(?:should|must|will|would|recommends?|recommended|following|we|is|are|was|were|has|have)\b/i;
const ENDS_A_SENTENCE = /[.?!;,][)"”’']?$/;

/** Says that recommendations follow, and names no theme. */
export const isListHeading = (text: string): boolean => NO_NAME.test(text);

/** Calls itself a theme, a section or the like. */
export const saysTheme = (text: string): boolean =>
  text.length <= LONGEST * 1.5 && SAID.test(text) && !/[.?!;]$/.test(text);

/** Could be a heading by its looks alone: where it stands decides. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST && /^[\p{Lu}\d"“‘']/u.test(text) && !ENDS_A_SENTENCE.test(text) && !PROSE.test(text);

export const themeName = (text: string): string => text.replace(TAIL, '').trim() || text;
