export const english = {
  selfTitle: "What is your name?",
  selfLead: "So that the doctor knows whom they meet.",
  memberTitle: "Who do you want to add?",
  memberLead: "One phone number may serve a whole family.",
  name: "Full name",
  nameHint: "As on the KTP or the family card.",
  relation: "Relationship to you",
  relations: { spouse: "Husband or wife", child: "Child", parent: "Parent", other: "Other" },
  save: "Save",
  saving: "Saving",
};
