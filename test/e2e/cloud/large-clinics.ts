import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { clinicKey, holidayKey } from "../../../functions/store/table/keys.ts";
import { clinics } from "../../../infra/demo/clinics.ts";
import { localCredentials } from "../../../infra/local/machine/local-credentials.ts";
import type { Practitioner } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { daysOf, monthOf, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { addDays, type LocalDate, weekdayOf } from "../../../shared/time/local-date.ts";
import { localDate } from "../../../shared/time/zone.ts";

const districtId = "3604";

/** Clinics where twelve practise, as at a large puskesmas; nobody else's tests are about who practises there. */
export const largeClinics = { kibin: "3604-kibin", carenang: "3604-carenang" } as const;

const names = ["Wati", "Bagus", "Citra", "Dimas", "Endah", "Farid", "Gita", "Hadi", "Intan"];

/** Who practises at a large clinic besides those of the demonstration. */
export const newcomersAt = (clinicId: ClinicId): Practitioner[] =>
  names.map((name) => ({
    id: `${name.toLowerCase()}-${clinicId.slice(districtId.length + 1)}`,
    name: `dr. ${name}`,
    profession: "doctor",
  }));

/** The workdays of a month. */
export const workdaysOf = (month: RosterMonth): LocalDate[] => daysOf(month).filter((date) => weekdayOf(date) <= 5);

/** The last workday but two of a month that a villager can book in, and of which a part is ahead. */
const feastAfter = (today: LocalDate): LocalDate => workdaysOf(monthOf(addDays(today, 8))).at(-3) ?? today;

/** The product's table, and where it is. */
type Table = { engineUrl: string; tableName: string; region: string };

/**
 * Puts them into the table before anybody asks for the directory, which the functions remember for a minute.
 * @returns the day of the holiday
 */
export const putLargeClinics = async ({ engineUrl, tableName, region }: Table): Promise<LocalDate> => {
  const feast = feastAfter(localDate(Date.now(), "WIB"));
  const client = new DynamoDBClient({ endpoint: engineUrl, region, credentials: localCredentials });
  const large = clinics.filter(({ id }) => Object.values<string>(largeClinics).includes(id));
  const items = [
    ...large.map((clinic) => ({
      ...clinicKey(districtId, clinic.id),
      ...clinic,
      practitioners: [...clinic.practitioners, ...newcomersAt(clinic.id)],
    })),
    {
      ...holidayKey(districtId, feast),
      date: feast,
      kind: "holiday",
      name: "Hari jadi kabupaten",
      source: "SK Bupati",
    },
  ];
  const puts = items.map((Item) => ({ PutRequest: { Item } }));
  await DynamoDBDocumentClient.from(client).send(new BatchWriteCommand({ RequestItems: { [tableName]: puts } }));
  client.destroy();
  return feast;
};
