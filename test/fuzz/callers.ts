import { households } from "../../infra/demo/people.ts";
import { staffUsers } from "../../infra/demo/staff-users.ts";
import { type Audience, type Contract, rolesOf } from "../../shared/api/contract.ts";

/** What the authorizer hands over of somebody's token. */
export type Claims = Record<string, string>;

const [siti, ...others]: Claims[] = households.map(({ accountId }) => ({ sub: accountId }));
const staff = staffUsers.map(({ username, group, attributes }) => ({
  role: group,
  claims: { sub: username, "cognito:groups": `[${group}]`, ...attributes } as Claims,
}));

/** Tokens for a route, those it admits most often; `undefined`: none was verified. */
export const callersFor = (contract: Contract, audience: Audience): (Claims | undefined)[] => {
  if (audience === "public") return [undefined];
  if (audience === "people") return [...Array(20).fill(siti), ...others, undefined];
  const admitted = staff.filter(({ role }) => rolesOf(contract).includes(role)).map(({ claims }) => claims);
  return [...Array(6).fill(admitted).flat(), ...staff.map(({ claims }) => claims), undefined];
};
