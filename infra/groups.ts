import { Construct } from "constructs";
import { answeredBy, type Group, groups, touchesOf } from "../shared/api/groups.ts";
import type { Touches } from "../shared/api/nouns.ts";
import { touchedBy } from "../shared/api/rights.ts";
import { routes } from "../shared/api/routes.ts";
import type { Identity } from "./identity.ts";
import { Lambda } from "./lambda.ts";
import type { Table } from "./table.ts";
import type { Video } from "./video.ts";

/** All that the contracts of a group touch. */
const touchesOfGroup = (group: Group): Touches =>
  touchedBy(answeredBy(group, routes).map(({ contract, audience }) => touchesOf(contract, audience)));

type GroupsProps = { table: Table; video: Video; identity: Identity };

/** The functions behind the API, each allowed what the contracts it answers say and no more. */
export class Groups extends Construct {
  private readonly lambdas: ReadonlyMap<Group, Lambda>;

  constructor(scope: Construct, id: string, { table, video, identity }: GroupsProps) {
    super(scope, id);
    this.lambdas = new Map(
      groups.map((group) => [group, new Lambda(this, group, { entry: `functions/api/${group}.ts` })]),
    );
    for (const [group, lambda] of this.lambdas) table.grant(lambda, touchesOfGroup(group));
    video.grantUse(this.of("consult"));
    // The desk calls people.
    identity.grantPhones(this.of("desk"));
  }

  /** The function that answers for `group`. */
  of(group: Group): Lambda {
    const lambda = this.lambdas.get(group);
    if (!lambda) throw new Error(`No function for ${group}`);
    return lambda;
  }
}
