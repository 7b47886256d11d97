/**
 * Number words that count as numerals: they stand for a quantity as digits do, and go stale as digits do.
 * What is left out, and why:
 * - `one`: it is almost always a pronoun or an article (“the second one”); in “one hundred” the other word counts.
 * - `first`, `second`, `third` and later ordinals: they give an order. As fractions (“a third of”, “two fifths”) they count.
 * - `second` and `quarter` as times (“a second”, “last quarter”); `three quarters of`, `a quarter of` count.
 * - `double-counting` and the like, where double and a hyphen name a mistake rather than a quantity.
 * - `zero`: it says that there is nothing, as in “scales to zero”; a price shown as 0 is written with a digit.
 * - `both`, `pair`, `couple`, `several`, `few`, `once`: no quantity that a price could change.
 */
const SMALL = 'two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SCALES = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?';
const HALVES = 'half|halves|halved|halving|halve';
const MULTIPLES = 'twice|thrice|twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold|hundredfold|thousandfold';
const GROWTH = '(?:doubl|tripl|trebl|quadrupl)(?:e|es|ed|ing)(?!-)';
const MAGNITUDE = 'orders? of magnitude';

const ORDINALS = 'third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth';
const COMPARED = 'of|as|more|less|fewer|cheaper|dearer|larger|smaller|higher|lower|faster|slower';
/** “a third of”, “by a fifth”, “one tenth as much”, “a quarter cheaper”, and the plurals that are no time: “thirds”, “quarters of”. */
const FRACTIONS = [
  `(?:a|one)[- ](?:${ORDINALS})(?= (?:${COMPARED})\\b)`,
  `(?<=\\bby )(?:a|one)[- ](?:${ORDINALS})`,
  `(?:thirds|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|twentieths|hundredths|thousandths)`,
  `quarters(?= of\\b)`,
].join('|');

const COUNT = `(?:${TENS})(?:-(?:one|${SMALL}))?|${TEENS}|${SMALL}`;

/** Matches one number word, compounds such as “twenty-five” as one. Use with whole words of any case. */
export const NUMBER_WORD = `\\b(?:${[COUNT, SCALES, HALVES, MULTIPLES, GROWTH, MAGNITUDE, FRACTIONS].join('|')})\\b`;
