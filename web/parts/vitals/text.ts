import { catalogue } from "../../text/catalogue.ts";

const indonesian = {
  signs: {
    systolic: "Tensi atas",
    diastolic: "Tensi bawah",
    pulse: "Nadi",
    respiration: "Napas",
    temperature: "Suhu",
    saturation: "Kadar oksigen",
    weight: "Berat badan",
    height: "Tinggi badan",
    waist: "Lingkar perut",
  },
  units: {
    systolic: "mmHg",
    diastolic: "mmHg",
    pulse: "per menit",
    respiration: "per menit",
    temperature: "°C",
    saturation: "%",
    weight: "kg",
    height: "cm",
    waist: "cm",
  },
  pressure: "Tensi",
  bodyMassIndex: "IMT",
  measuredAt: (time: string) => `Diukur ${time}`,
  readyAt: (time: string) => `Siap sejak ${time}, tanpa diukur`,
  ready: "Siap diperiksa",
  alarm: (signs: string) => `Perlu segera: ${signs}`,
};

export const vitalsText = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
