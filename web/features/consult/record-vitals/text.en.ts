export const english = {
  title: "Measuring",
  again: "Measure again…",
  save: "Save, ready for the doctor",
  saveEmpty: "Ready without being measured",
  hint: "Fill in only what you measured. The doctor reads it beside the patient's name.",
};
