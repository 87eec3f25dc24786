import { type App, CfnOutput, Stack } from "aws-cdk-lib";
import { Api } from "./api.ts";
import { Events } from "./events.ts";
import { Groups } from "./groups.ts";
import { Identity } from "./identity.ts";
import { NetworkKey } from "./network-key.ts";
import { Observability } from "./observability.ts";
import { SignUpFirewall } from "./sign-up-firewall.ts";
import { Table } from "./table.ts";
import { Video } from "./video.ts";
import { Web } from "./web.ts";

type JumpaProps = {
  /** The folder with the built apps. */
  pages: string;
  /** The district whose people the patient's app is for. */
  district: string;
};

/** All of Jumpa in one region; it only wires. */
export class JumpaStack extends Stack {
  constructor(app: App, id: string, { pages, district }: JumpaProps) {
    super(app, id, { description: "Jumpa: telemedicine and scheduling for puskesmas" });
    const table = new Table(this, "Table");
    const video = new Video(this, "Video");
    const identity = new Identity(this, "Identity", { table });
    // On the command line it is a word.
    if (String(this.node.tryGetContext("signUpFirewall")) === "true")
      new SignUpFirewall(this, "SignUpFirewall", identity.people);
    const groups = new Groups(this, "Groups", { table, video, identity });
    const events = new Events(this, "Events", { table, video });
    const networkKey = new NetworkKey(this, "NetworkKey");
    const api = new Api(this, "Api", { groups, identity, events, networkKey });
    const web = new Web(this, "Web", { api, networkKey, identity, video, pages, district });
    new Observability(this, "Observability", { api: api.http, table });
    this.answer({
      ApiUrl: api.http.apiEndpoint,
      PeoplePoolId: identity.people.userPoolId,
      PeopleClientId: identity.peopleClient.userPoolClientId,
      StaffPoolId: identity.staff.userPoolId,
      StaffClientId: identity.staffClient.userPoolClientId,
      TableName: table.items.tableName,
      DistrictId: district,
      WebUrl: web.url,
    });
  }

  private answer(outputs: Record<string, string>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
