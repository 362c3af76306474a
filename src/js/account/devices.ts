// The devices that the pool remembers for its user.

import type { Device, ListDevicesInput, ListDevicesOutput, OneDeviceInput, RememberDeviceInput } from "../types/factors.js";
import { withDates } from "./calls.js";
import { inputOf } from "./input.js";
import { SignUps } from "./sign-up.js";

const DATES = ["createDate", "lastModifiedDate", "lastAuthenticatedDate"] as const;

/** The devices of one instance's user. */
export class Devices extends SignUps {
  async rememberDevice(given?: RememberDeviceInput): Promise<void> {
    const named = await this.named(given);
    const input = inputOf<RememberDeviceInput>(named, "rememberDevice", { device: { id: true }, status: true });
    await this.calls.runSignedIn((call, client, token) => call.rememberDevice(client, token, input));
  }

  async forgetDevice(given?: OneDeviceInput): Promise<void> {
    const named = await this.named(given);
    const input = inputOf<OneDeviceInput>(named, "forgetDevice", { device: { id: true } });
    await this.calls.runSignedIn((call, client, token) => call.forgetDevice(client, token, input));
    const key = named.device?.id;
    if (key !== undefined) await this.instance.drive((module, client) => new module.ForgetDevice(client, key));
  }

  async getDevice(given?: OneDeviceInput): Promise<Device> {
    const named = await this.named(given);
    const input = inputOf<OneDeviceInput>(named, "getDevice", { device: { id: true } });
    return withDates(await this.calls.runSignedIn((call, client, token) => call.getDevice(client, token, input)), DATES);
  }

  async fetchDevices(): Promise<Device[]> {
    return withDates(await this.calls.runSignedIn((call, client, token) => call.fetchDevices(client, token)), DATES);
  }

  async listDevices(given?: ListDevicesInput): Promise<ListDevicesOutput> {
    const input = inputOf(given, "listDevices", { pageSize: true, nextToken: true });
    return withDates(await this.calls.runSignedIn((call, client, token) => call.listDevices(client, token, input)), DATES);
  }

  /** The same input with the device that is meant: the one that is named, or this one. */
  private async named<T extends OneDeviceInput>(given: T | undefined): Promise<T> {
    const input = (given ?? {}) as T;
    if (input.device?.id) return input;
    const { deviceKey } = await this.instance.session.load();
    return deviceKey === undefined ? input : { ...input, device: { ...input.device, id: deviceKey } };
  }
}
