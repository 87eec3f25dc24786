export const english = {
  title: "Staff sign-in",
  lead: "For doctors, midwives, the registration desk and schedulers.",
  user: "User name",
  password: "Password",
  enter: "Sign in",
  checking: "Checking",
  patient: "I am a patient",
  problem: {
    "wrong-password": "User name and password do not match.",
    "too-many": "Tried too often. Wait a few minutes.",
  },
};
