import type { HouseholdMember } from "../../shared/people/household.ts";
import type { Patient } from "../../shared/people/patient.ts";

/** One phone and whom it carries: an account of the people pool. */
export type Household = {
  /** The account's id in the pool (`sub`). */
  accountId: string;
  /** E.164; invented numbers, which no code is ever sent to for real. */
  phone: string;
  members: HouseholdMember[];
};

/** Invented, as all here: a woman who always has a visit ahead, for whoever tries a call. */
export const readyHousehold: Household = {
  accountId: "5b0f1d3e-6c1a-4e0b-9d52-3604000000a4",
  phone: "+6281200000004",
  members: [
    { relation: "self", patient: { id: "m9c2v7k4nd", name: "Rohimah", birthDate: "1984-03-02", sex: "female" } },
    { relation: "parent", patient: { id: "q3f8t5w2hb", name: "Jamilah", birthDate: "1957-09-14", sex: "female" } },
    { relation: "child", patient: { id: "c6p9y4r1zk", name: "Fikri Maulana", birthDate: "2016-01-25", sex: "male" } },
  ],
};

/** Invented households: a young mother who cares for two generations, a couple expecting a child, a single man. */
export const households: Household[] = [
  {
    accountId: "5b0f1d3e-6c1a-4e0b-9d52-3604000000a1",
    phone: "+6281200000001",
    members: [
      { relation: "self", patient: { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1992-04-17", sex: "female" } },
      { relation: "child", patient: { id: "w8r3n6c1vb", name: "Adi Saputra", birthDate: "2019-08-05", sex: "male" } },
      {
        relation: "child",
        patient: { id: "z2h9d5j7pc", name: "Aisyah Putri", birthDate: "2025-02-11", sex: "female" },
      },
      { relation: "parent", patient: { id: "t6y1b8g4sd", name: "Maemunah", birthDate: "1951-12-30", sex: "female" } },
    ],
  },
  {
    accountId: "5b0f1d3e-6c1a-4e0b-9d52-3604000000a2",
    phone: "+6281200000002",
    members: [
      { relation: "self", patient: { id: "q5v8k1m3xe", name: "Ahmad Fauzi", birthDate: "1989-09-21", sex: "male" } },
      { relation: "spouse", patient: { id: "n7c4w2z9rf", name: "Nurhayati", birthDate: "1996-01-08", sex: "female" } },
    ],
  },
  {
    accountId: "5b0f1d3e-6c1a-4e0b-9d52-3604000000a3",
    phone: "+6281200000003",
    members: [
      { relation: "self", patient: { id: "j3p6s9t2hg", name: "Dedi Supriadi", birthDate: "2001-06-14", sex: "male" } },
    ],
  },
  readyHousehold,
];

/** People without any phone: they exist in full and are served at the registration desk. */
export const withoutPhone: Patient[] = [
  { id: "x1g5r7d3wh", name: "Sarta bin Kamid", birthDate: "1946-07-01", sex: "male" },
];
