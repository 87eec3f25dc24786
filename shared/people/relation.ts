/** What a household member is to the holder of the phone (FHIR RelatedPerson, in the words of the kartu keluarga). */
export const relations = ["self", "spouse", "child", "parent", "other"] as const;
export type Relation = (typeof relations)[number];
