import { Construct } from "constructs";
import { type Area, areas } from "../shared/api/contract.ts";
import { routes } from "../shared/api/routes.ts";
import { Lambda } from "./lambda.ts";
import type { Table } from "./table.ts";
import type { Video } from "./video.ts";

const mayWrite = (area: Area): boolean => routes.some((route) => route.area === area && route.table === "write");

/** One function per area of the product, allowed what its contracts say and no more. */
export class Areas extends Construct {
  private readonly lambdas: ReadonlyMap<Area, Lambda>;

  constructor(scope: Construct, id: string, { table, video }: { table: Table; video: Video }) {
    super(scope, id);
    this.lambdas = new Map(
      areas.map((area) => [area, new Lambda(this, area, { entry: `functions/${area}/lambda.ts` })]),
    );
    for (const [area, lambda] of this.lambdas)
      if (mayWrite(area)) table.grantWrite(lambda);
      else table.grantRead(lambda);
    video.grantUse(this.of("consult"));
  }

  /** The function that answers for `area`. */
  of(area: Area): Lambda {
    const lambda = this.lambdas.get(area);
    if (!lambda) throw new Error(`No function for ${area}`);
    return lambda;
  }
}
