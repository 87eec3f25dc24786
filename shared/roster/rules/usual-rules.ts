import type { Rule } from "./rule.ts";

const law = "UU 13/2003 as amended by UU 6/2023";

/**
 * What every clinic is held to that has no rules of its own. Whatever would tell a patient something false, or lets somebody
 * practise who may not, blocks; how hard people work is theirs and the clinic's to weigh, so it warns.
 */
export const usualRules: readonly Rule[] = [
  { rule: "overlap", severity: "blocks", source: "Nobody can be in two places." },
  { rule: "unknown-code", severity: "blocks", source: "What a code means has to be known to be published." },
  { rule: "not-here", severity: "blocks", source: "Patients find a practice by its clinic's list of practitioners." },
  { rule: "licence", severity: "blocks", source: "PP 28/2024 Ps. 558 ff: telemedicine needs STR and SIP" },
  {
    rule: "skill",
    severity: "blocks",
    source: "The catalogue of klaster services, KMK HK.01.07/MENKES/2015/2023",
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
  { rule: "leave", severity: "blocks", source: "Leave that was granted is not taken back by a roster." },
  {
    rule: "rest",
    severity: "warns",
    source: "No Indonesian law names the hours between two shifts; ten is what rule sets of rosters commonly ask.",
    hours: 10,
  },
  { rule: "week-hours", severity: "warns", source: `${law}, Ps. 77 (2)`, hours: 40 },
  { rule: "days-in-a-row", severity: "warns", source: `${law}, Ps. 79 (2): a day of rest for six of work`, days: 6 },
  {
    rule: "no-doctor",
    severity: "warns",
    source: "A puskesmas is open for six days a week, as Cikande is by its own page.",
    weekdays: [1, 2, 3, 4, 5, 6],
  },
  { rule: "holiday", severity: "informs", source: "The yearly joint decree on holidays (SKB 3 Menteri)" },
];
