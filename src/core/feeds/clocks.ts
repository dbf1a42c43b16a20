export type Clock = { readonly hour: number; readonly minute: number; readonly second: number };

export type WrittenClock = {
  readonly clock: Clock;
  /** What stands around it. */
  readonly before: string;
  readonly after: string;
};

const AFTERNOON = 'p\\.? ?m\\.?|pm|오후|μ\\.?μ\\.?|下午|午後|晚上|م|ös|ch|หลังเที่ยง|अपराह्न';
const MORNING = 'a\\.? ?m\\.?|am|오전|π\\.?μ\\.?|上午|午前|凌晨|早上|ص|öö|sa|ก่อนเที่ยง|पूर्वाह्न';
/** Letters that go on make it another word: “pon” and “published” are no half of a day. */
const HALF = `(?:(?<afternoon>${AFTERNOON})|(?<morning>${MORNING}))(?![\\p{L}\\p{M}])`;
const HALF_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])${HALF}\\s*$`, 'iu');

/** Words that say, before it or behind it, that a time of the day stands there. */
const BEFORE =
  '(?<![\\p{L}\\p{M}])(?:klo|kello|kl\\.?|klokken|klockan|klukkan|kell|plkst\\.?|um|om|at|alle ore|ore|alle|ora|ob|godz\\.?|saat|pukul|jam|lúc|στις|às|à|as|a las|h|u|v|o|в|о)\\s*';
const BEHIND = '(?:uhr|uur|órakor|óra|kor|hrs?|h|ч|hod|godz|val|giờ|sati|น)(?![\\p{L}\\p{M}])\\.?';
/** Letters that stand between the hour and the minute. */
const BETWEEN = 'uhr|óra|giờ|hod\\.?|h\\.?|u|ч\\.?|時|时|點|点|시';
const HOUR = '(?<hour>\\d{1,2})';
const DOTTED = `${HOUR}\\.(?<minute>\\d{2})(?:\\.(?<second>\\d{2}))?(?!\\d|\\.\\s?\\d)`;
const HALF_BEHIND = `(?:\\s*${HALF})?`;

/** Ways to write a time of the day, the surest first. A dot parts days and months as well: it needs to be told which. */
const CLOCKS = [
  `${HOUR}:(?<minute>\\d{1,2})(?::(?<second>\\d{1,2}))?(?:[.,]\\d+)?(?:\\s*${BEHIND})?${HALF_BEHIND}`,
  `${BEFORE}(?<![\\d.])${DOTTED}(?:\\s*${BEHIND})?${HALF_BEHIND}`,
  `(?<![\\d.])${DOTTED}(?:\\s*${BEHIND}|\\s*${HALF})`,
  `(?<![\\d.])${HOUR}\\s*(?:${BETWEEN})\\s*(?<minute>\\d{2})(?!\\d)${HALF_BEHIND}`,
  `(?<=\\d{4}[\\s,–—-]{1,3})${DOTTED}`,
  `(?<=[\\p{L},]\\s)${DOTTED}$`,
  `(?<![\\d.])${HOUR}\\s*(?:uhr|uur|óra|giờ|時|时|點|点|시|h|ч)(?![\\p{L}\\p{M}])`,
  `(?<![\\d.:])${HOUR}\\s*${HALF}`,
  `(?<![\\p{L}\\p{M}])(?:klo|kello|kl\\.?|klokken|klockan)\\s*${HOUR}(?![\\d.:]\\d|\\d)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** The time of the day in a date of at most a hundred characters; null where none is written. */
export function clockIn(text: string): WrittenClock | null {
  for (const pattern of CLOCKS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const before = text.slice(0, found.index);
    return {
      clock: clockFrom(found.groups ?? {}, before),
      before,
      after: text.slice(found.index + found[0].length),
    };
  }
  return null;
}

type Parts = Readonly<Record<string, string | undefined>>;

/** Only a mark of the half day itself, right beside the time, moves the hour. */
function clockFrom({ hour: written, minute, second, afternoon, morning }: Parts, before: string): Clock {
  const isBeside = afternoon !== undefined || morning !== undefined;
  const half = isBeside ? { afternoon, morning } : HALF_BEFORE.exec(before)?.groups;
  const hour = Number(written);
  const shifted =
    half?.afternoon !== undefined && hour < 12
      ? hour + 12
      : half?.morning !== undefined && hour === 12
        ? 0
        : hour;
  return { hour: shifted, minute: Number(minute ?? 0), second: Number(second ?? 0) };
}
