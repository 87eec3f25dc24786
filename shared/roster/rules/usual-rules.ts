import type { Rule } from "./rule.ts";

/**
 * What every clinic is held to that has no rules of its own. Whatever would tell a patient something false, or lets somebody
 * practise who may not, blocks; how hard people work is theirs and the clinic's to weigh, so it warns.
 * What each is taken from stands above it.
 */
export const usualRules: readonly Rule[] = [
  // Nobody can be in two places.
  { rule: "overlap", severity: "blocks" },
  // What a code means has to be known to be published.
  { rule: "unknown-code", severity: "blocks" },
  // Patients find a practice by its clinic's list of practitioners.
  { rule: "not-here", severity: "blocks" },
  // PP 28/2024 Ps. 558 ff: telemedicine needs STR and SIP
  { rule: "licence", severity: "blocks" },
  // The catalogue of klaster services, KMK HK.01.07/MENKES/2015/2023
  {
    rule: "skill",
    severity: "blocks",
    professions: {
      umum: ["doctor"],
      kronis: ["doctor"],
      konseling: ["doctor"],
      "batuk-lama": ["doctor"],
      anak: ["doctor", "midwife"],
      "ibu-hamil": ["doctor", "midwife"],
      kb: ["doctor", "midwife"],
      gigi: ["dentist"],
    },
  },
  // Leave that was granted is not taken back by a roster.
  { rule: "leave", severity: "blocks" },
  // No Indonesian law names the hours between two shifts; ten is what rule sets of rosters commonly ask.
  {
    rule: "rest",
    severity: "warns",
    hours: 10,
  },
  // UU 13/2003 as amended by UU 6/2023, Ps. 77 (2)
  { rule: "week-hours", severity: "warns", hours: 40 },
  // UU 13/2003 as amended by UU 6/2023, Ps. 79 (2): a day of rest for six of work
  { rule: "days-in-a-row", severity: "warns", days: 6 },
  // A puskesmas is open for six days a week, as Cikande is by its own page.
  {
    rule: "no-doctor",
    severity: "warns",
    weekdays: [1, 2, 3, 4, 5, 6],
  },
  // The yearly joint decree on holidays (SKB 3 Menteri)
  { rule: "holiday", severity: "informs" },
];
