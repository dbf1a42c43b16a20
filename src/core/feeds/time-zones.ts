/** Minutes east of Greenwich. Where a name means two zones, the one that feeds mean more often. */
const ZONES = new Map<string, number>([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['sast', 120],
  ['eest', 180],
  ['msk', 180],
  ['msd', 240],
  ['gst', 240],
  ['pkt', 300],
  ['ist', 330],
  ['wib', 420],
  ['ict', 420],
  ['sgt', 480],
  ['hkt', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['acst', 570],
  ['aest', 600],
  ['acdt', 630],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['art', -180],
  ['brt', -180],
  ['adt', -180],
  ['ast', -240],
  ['edt', -240],
  ['et', -300],
  ['est', -300],
  ['cdt', -300],
  ['cst', -360],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pt', -480],
  ['pst', -480],
  ['akdt', -480],
  ['akst', -540],
  ['hst', -600],
]);

const OFFSET = /^(?:gmt|utc?)?\s*([+-])(\d{1,2}):?(\d{2})?$/i;

/** Null for names nobody knows. */
export function zoneOffsetMinutes(zone: string): number | null {
  const found = OFFSET.exec(zone);
  if (found === null) return ZONES.get(zone.toLowerCase()) ?? null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}
