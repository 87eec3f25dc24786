import type { Clinic } from "../../shared/place/clinic.ts";
import { type KecamatanCode, kecamatan } from "./kecamatan.ts";
import { type ClinicSlug, practitionersAt } from "./practitioners.ts";
import { services, servicesOf } from "./services.ts";

type Row = readonly [
  name: string,
  kecamatan: KecamatanCode,
  officialCode?: string | undefined,
  place?: readonly [latitude: number, longitude: number] | undefined,
  address?: string,
];

/**
 * The 31 puskesmas of Kabupaten Serang: names from the Pemkab's own list (serangkab.go.id, stunting analysis 2021);
 * codes, coordinates and addresses from the Ministry's BPPSDMK map of 2019
 * (https://github.com/akirawisnu/faskes-indonesia-2019-scrapper). What was not found stays absent. The telephone numbers are
 * invented: none that is dialed within Serang's 0254 begins with 0, so that whoever taps one reaches nobody.
 */
const rows: readonly Row[] = [
  ["Kramatwatu", "36.04.05", "P3604220101", [-6.065, 106.119446], "Jl. Raya Cilegon Km 8"],
  ["Waringinkurung", "36.04.06", "P3604180201", [-6.065556, 106.064163], "Jl. Sasahan No. 1"],
  ["Bojonegara", "36.04.07", "P3604210101", [-5.970278, 106.093613], "Jl. KH Bakri No. 03"],
  ["Pulo Ampel", "36.04.08", "P3604211201", [-5.904444, 106.085831], "Jl. Raya Pulo Ampel"],
  ["Ciruas", "36.04.09", "P3604240101", [-6.125833, 106.234169], "Jl. Raya Jakarta"],
  ["Kragilan", "36.04.11", "P3604130101", [-6.139722, 106.289444], "Jl. Raya Jakarta Km 18"],
  ["Pontang", "36.04.12", "P3604250101", [-6.023056, 106.282219], "Ds. Pontang"],
  ["Tirtayasa", "36.04.13", "P3604270201", [-6.023889, 106.329445], "Jl. Raya Tirtayasa"],
  ["Tanara", "36.04.14", "P3604271101", [-6.033889, 106.365829], "Jl. Syech Nawawi No. 02."],
  ["Cikande", "36.04.15", "P3604120101", [-6.205833, 106.360832], "Jl. Raya Jakarta - Serang Km 27"],
  ["Kibin", "36.04.16", "P3604121201", [-6.151667, 106.311943], "Jl. Raya Serang Jakarta Km 21"],
  ["Carenang", "36.04.17", "P3604260101", [-6.09, 106.324722], "Jl. Raya Warung Selikur Km. 6"],
  ["Binuang", "36.04.18", "P3604261201", [-6.118611, 106.336113], "Jl. Raya Gorda Km 7 Ds. Binuang"],
  ["Petir", "36.04.19", "P3604060101", [-6.232778, 106.208054], "Jl. Raya Petir Tunjung Km. 17"],
  ["Tunjung Teja", "36.04.20", "P3604061201", [-6.269167, 106.217499], "Jl. KH. Abdul Kadir"],
  ["Baros", "36.04.22", "P3604050201", [-6.215, 106.132225], "Jl. Raya Pandeglang Km. 12"],
  ["Cikeusal", "36.04.23", "P3604080101", [-6.218889, 106.2425], "Kp. Sukaratu Ds.Sukaratu"],
  ["Pamarayan", "36.04.24", "P3604090101", [-6.26, 106.287781], "Jl. Simpang Tiga Km 1"],
  ["Kopo", "36.04.25", "P3604110201", [-6.317778, 106.378059], "Jl. Kopo Maja No. 5"],
  ["Jawilan", "36.04.26", "P3604100101", [-6.284444, 106.34333], "Jl. Raya Jawilan"],
  ["Ciomas", "36.04.27", "P3604030101", [-6.219167, 106.042778], "Jl. Raya Ciomas Km 1 Kp. Sukapaksa"],
  ["Pabuaran", "36.04.28", "P3604040201", [-6.205, 106.071945], "Jl. Raya Palka Km 8 Ds. Pabuaran"],
  ["Padarincang", "36.04.29", "P3604020201", [-6.215278, 105.952499], "Jl. Raya Palka Km 35 Ds. Padarincang"],
  ["Anyar", "36.04.30", "P3604200101", [-6.053333, 105.922775], "Jl. Raya Anyar Labuhan No. 20"],
  ["Cinangka", "36.04.31", "P3604010201", [-6.161389, 105.853615], "Jl. Raya Pantai Karang Bolong Km. 141"],
  ["Mancak", "36.04.32", "P3604190201", [-6.096111, 105.993057], "Jl. Raya Mancak Ds.Labuan"],
  ["Gunungsari", "36.04.33", "P3604041201", [-6.158611, 106.058334], "Jl. Gunung Sari Km 13"],
  ["Bandung", "36.04.34", "P3604091201", [-6.218611, 106.30722], "Jl. Raya Bandung - Pamarayan"],
  ["Lebak Wangi", "36.04.35"],
  ["Nyompok", "36.04.25", undefined, undefined, "Jl. Cikande - Kopo Km.3 Ds. Nyompok"],
  ["Pematang", "36.04.11"],
];

/** In the Ministry's code, the digit after the kecamatan says 1 for a puskesmas with beds, 2 for one without. */
const isInpatient = (officialCode: string): boolean => officialCode.charAt(8) === "1";

const slugOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

const phoneOf = (index: number): string => `0254 000${String(index + 1).padStart(3, "0")}`;

const clinicOf = ([name, code, officialCode, place, address]: Row, index: number): Clinic => {
  const practitioners = practitionersAt(slugOf(name) as ClinicSlug);
  const offered = new Set(practitioners.flatMap(({ profession }) => servicesOf[profession]));
  return {
    id: `3604-${slugOf(name)}`,
    name: `Puskesmas ${name}`,
    kecamatan: { code, name: kecamatan[code] },
    ...(officialCode && { officialCode, inpatient: isInpatient(officialCode) }),
    ...(address && { address }),
    phone: phoneOf(index),
    ...(place && { place: { latitude: place[0], longitude: place[1] } }),
    services: services.map(({ id }) => id).filter((id) => offered.has(id)),
    practitioners,
  };
};

/** Every puskesmas with the staff invented for it and the services that staff can give. */
export const clinics: Clinic[] = rows.map(clinicOf);
