import { App } from "aws-cdk-lib";
import { NetworkFirewall } from "./network-firewall.ts";

new NetworkFirewall(new App(), "JumpaNetworkFirewall");
