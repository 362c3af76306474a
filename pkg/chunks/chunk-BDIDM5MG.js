import {
  __export
} from "./chunk-FOCK5WX5.js";

// target/wasm/client.js
var client_exports = {};
__export(client_exports, {
  Call: () => Call,
  Client: () => Client,
  ForgetDevice: () => ForgetDevice,
  Prepared: () => Prepared,
  Renewal: () => Renewal,
  Schedule: () => Schedule,
  SignIn: () => SignIn,
  SignOut: () => SignOut,
  SignUps: () => SignUps,
  Srp: () => Srp,
  TakeOver: () => TakeOver,
  __wbg_reset_state: () => __wbg_reset_state,
  default: () => __wbg_init,
  initSync: () => initSync
});
var Call = class _Call {
  static __wrap(ptr) {
    const obj = Object.create(_Call.prototype);
    obj.__wbg_ptr = ptr;
    Object.defineProperty(obj, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    CallFinalization.register(obj, { ptr, instance: __wbg_instance_id }, obj);
    return obj;
  }
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    CallFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_call_free(ptr, 0);
  }
  /**
   * What a success means for the session.
   *
   * # Errors
   *
   * None.
   * @returns {Afterwards}
   */
  afterwards() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_afterwards(this.__wbg_ptr);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  /**
   * `completeWebAuthnRegistration`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static completeWebAuthnRegistration(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_completeWebAuthnRegistration(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `confirmResetPassword`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static confirmResetPassword(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_confirmResetPassword(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `confirmUserAttribute`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static confirmUserAttribute(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_confirmUserAttribute(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `deleteUserAttributes`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static deleteUserAttributes(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_deleteUserAttributes(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `deleteUser`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static deleteUser(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_deleteUser(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `deleteWebAuthnCredential`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static deleteWebAuthnCredential(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_deleteWebAuthnCredential(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `fetchAuthFactors`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static fetchAuthFactors(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_fetchAuthFactors(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `fetchDevices`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static fetchDevices(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_fetchDevices(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `fetchMFAPreference`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static fetchMFAPreference(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_fetchMFAPreference(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `fetchUserAttributes`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static fetchUserAttributes(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_fetchUserAttributes(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `forgetDevice`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static forgetDevice(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_forgetDevice(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `getClientToken`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static getClientToken(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_getClientToken(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `getDerivedToken`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static getDerivedToken(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_getDerivedToken(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `getDevice`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static getDevice(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_getDevice(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `listDevices`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static listDevices(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_listDevices(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `listSessions`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static listSessions(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_listSessions(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `listWebAuthnCredentials`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static listWebAuthnCredentials(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_listWebAuthnCredentials(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<any>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  /**
   * `rememberDevice`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static rememberDevice(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_rememberDevice(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `resendSignUpCode`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static resendSignUpCode(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_resendSignUpCode(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `resetPassword`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static resetPassword(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_resetPassword(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `revokeSession`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static revokeSession(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_revokeSession(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `sendUserAttributeVerificationCode`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static sendUserAttributeVerificationCode(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_sendUserAttributeVerificationCode(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `setUpTOTP`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static setUpTOTP(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_setUpTOTP(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `setUserSettings`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static setUserSettings(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_setUserSettings(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `startWebAuthnRegistration`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static startWebAuthnRegistration(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_startWebAuthnRegistration(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updateAuthEventFeedback`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updateAuthEventFeedback(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_updateAuthEventFeedback(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updateMFAPreference`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updateMFAPreference(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_updateMFAPreference(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updatePassword`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updatePassword(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_updatePassword(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updateUserAttribute`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updateUserAttribute(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_updateUserAttribute(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updateUserAttributes`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updateUserAttributes(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_updateUserAttributes(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `verifyTOTPSetup`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static verifyTOTPSetup(client, caller, input) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.call_verifyTOTPSetup(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
};
if (Symbol.dispose) Call.prototype[Symbol.dispose] = Call.prototype.free;
var Client = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ClientFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_client_free(ptr, 0);
  }
  /**
   * From a configuration in the client's own form.
   *
   * # Errors
   *
   * A `CoreError` that says which member is wrong.
   * @param {Json<CoreConfig>} config
   */
  constructor(config) {
    const ptr0 = passStringToWasm0(config, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.client_new(ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    ClientFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
};
if (Symbol.dispose) Client.prototype[Symbol.dispose] = Client.prototype.free;
var ForgetDevice = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ForgetDeviceFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_forgetdevice_free(ptr, 0);
  }
  /**
   * Drops the device with this key.
   * @param {Client} client
   * @param {string} key
   */
  constructor(client, key) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm0(key, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.forgetdevice_new(client.__wbg_ptr, ptr0, len0);
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    ForgetDeviceFinalization.register(this, { ptr: ret, instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<null>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.forgetdevice_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
};
if (Symbol.dispose) ForgetDevice.prototype[Symbol.dispose] = ForgetDevice.prototype.free;
var Prepared = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    PreparedFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_prepared_free(ptr, 0);
  }
  /**
   * Does the next part of the arithmetic; whether it is done.
   * @returns {boolean}
   */
  advance() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.prepared_advance(this.__wbg_ptr);
    return ret !== 0;
  }
  /**
   * Begins with 32 random bytes.
   *
   * # Errors
   *
   * A `CoreError` when there are fewer.
   * @param {Uint8Array | number[]} entropy
   */
  constructor(entropy) {
    const ptr0 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.prepared_new(ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    PreparedFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
};
if (Symbol.dispose) Prepared.prototype[Symbol.dispose] = Prepared.prototype.free;
var Renewal = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    RenewalFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_renewal_free(ptr, 0);
  }
  /**
   * A renewal of the tokens of whoever is signed in. `ahead`: unless they last for some time.
   *
   * # Errors
   *
   * A `CoreError` for a wrong option.
   * @param {Client} client
   * @param {Json<RenewalInput>} input
   * @param {boolean} ahead
   */
  constructor(client, input, ahead) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val2 = +ahead;
    const ptr0 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.renewal_new(client.__wbg_ptr, ptr0, len0, val2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    RenewalFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<RenewalOutcome>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.renewal_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
};
if (Symbol.dispose) Renewal.prototype[Symbol.dispose] = Renewal.prototype.free;
var Schedule = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ScheduleFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_schedule_free(ptr, 0);
  }
  /**
   * Whether somebody who asks for tokens may have them renewed.
   * @param {number} now
   * @returns {boolean}
   */
  admits(now) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.schedule_admits(this.__wbg_ptr, now);
    return ret !== 0;
  }
  /**
   * The page is back online, or shown again: what has failed may work now.
   */
  cameBack() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    __wbg_call_guard();
    wasm.schedule_cameBack(this.__wbg_ptr);
  }
  /**
   * One without a past.
   */
  constructor() {
    let ret;
    __wbg_call_guard();
    ret = wasm.schedule_new();
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    ScheduleFinalization.register(this, { ptr: ret, instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Milliseconds until the tokens in this record are to be renewed, 0 for now; nothing when they cannot be.
   * @param {string} record
   * @param {number} now
   * @param {number} jitter
   * @returns {number | undefined}
   */
  pollTimeout(record, now, jitter) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val2 = +now;
    const val3 = +jitter;
    const ptr0 = passStringToWasm0(record, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.schedule_pollTimeout(this.__wbg_ptr, ptr0, len0, val2, val3);
    return ret[0] === 0 ? void 0 : ret[1];
  }
  /**
   * A renewal has ended and left this record behind. `kind` is that of its outcome.
   * @param {string} kind
   * @param {string} record
   * @param {number} now
   * @param {number} jitter
   */
  renewed(kind, record, now, jitter) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val3 = +now;
    const val4 = +jitter;
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(kind, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(record, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    __wbg_call_guard();
    wasm.schedule_renewed(this.__wbg_ptr, ptr0, len0, ptr1, len1, val3, val4);
  }
  /**
   * Somebody has signed in: what was before does not count.
   */
  signedIn() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    __wbg_call_guard();
    wasm.schedule_signedIn(this.__wbg_ptr);
  }
};
if (Symbol.dispose) Schedule.prototype[Symbol.dispose] = Schedule.prototype.free;
var SignIn = class _SignIn {
  static __wrap(ptr) {
    const obj = Object.create(_SignIn.prototype);
    obj.__wbg_ptr = ptr;
    Object.defineProperty(obj, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    SignInFinalization.register(obj, { ptr, instance: __wbg_instance_id }, obj);
    return obj;
  }
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SignInFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_signin_free(ptr, 0);
  }
  /**
   * Ends it and wipes its secrets.
   */
  abort() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    __wbg_call_guard();
    wasm.signin_abort(this.__wbg_ptr);
  }
  /**
   * The sign-in that a sign-up was to end in.
   *
   * # Errors
   *
   * A `CoreError` `AutoSignInException` when none waits, or it has nothing to sign in with.
   * @param {Client} client
   * @param {SignUps} sign_ups
   * @param {string | null} [context_data]
   * @returns {SignIn}
   */
  static afterSignUp(client, sign_ups, context_data) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    _assertClass(sign_ups, SignUps);
    if (sign_ups.__wbg_inst !== void 0 && sign_ups.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    var ptr0 = isLikeNone(context_data) ? 0 : passStringToWasm0(context_data, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    var len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.signin_afterSignUp(client.__wbg_ptr, sign_ups.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _SignIn.__wrap(ret[0]);
  }
  /**
   * The challenge that waits, as [`SignIn::next`] handed it out; nothing when none waits.
   *
   * # Errors
   *
   * None.
   * @param {number} now
   * @returns {SignInChallenge | null}
   */
  challenge(now) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signin_challenge(this.__wbg_ptr, now);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  /**
   * What the user typed; nothing before the sign-in has begun.
   * @returns {string | undefined}
   */
  login() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signin_login(this.__wbg_ptr);
    let v1;
    if (ret[0] !== 0) {
      v1 = getStringFromWasm0(ret[0], ret[1]);
      wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
    }
    return v1;
  }
  /**
   * With the input of `signIn`. `prepared` is an SRP exchange that was begun while the user was typing.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {Json<unknown>} input
   * @param {string | null} [context_data]
   * @param {Prepared | null} [prepared]
   */
  constructor(client, input, context_data, prepared) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2 = 0;
    try {
      ptr0 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = isLikeNone(context_data) ? 0 : passStringToWasm0(context_data, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
      if (!isLikeNone(prepared)) {
        _assertClass(prepared, Prepared);
        if (prepared.__wbg_inst !== void 0 && prepared.__wbg_inst !== __wbg_instance_id) {
          throw new Error("Invalid stale object from previous Wasm instance");
        }
        ptr2 = prepared.__destroy_into_raw();
      }
    } catch (e) {
      if (ptr2) wasm.__wbg_prepared_free(ptr2, 1);
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signin_new(client.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    SignInFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`. [`SignIn::challenge`] says whether the challenge can be answered once more.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<SignInOutput>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signin_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  /**
   * Answers the challenge that waits: the first effect of what follows.
   *
   * # Errors
   *
   * A `CoreError`; the challenge still waits then.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<unknown>} answer
   * @param {Json<unknown>} options
   * @returns {Effect<SignInOutput>}
   */
  respond(surroundings, entropy, answer, options) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(answer, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
      ptr3 = passStringToWasm0(options, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len3 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr3) {
        wasm.__wbindgen_free(ptr3, len3 * 1, 1);
      }
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signin_respond(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  /**
   * A sign-in that was saved goes on.
   *
   * # Errors
   *
   * A `CoreError` when it is not JSON.
   * @param {Client} client
   * @param {string} saved
   * @returns {SignIn}
   */
  static resume(client, saved) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm0(saved, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.signin_resume(client.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _SignIn.__wrap(ret[0]);
  }
  /**
   * The signed-in user proves more, or once more, who it is.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {Json<unknown>} input
   * @param {string | null} [context_data]
   * @returns {SignIn}
   */
  static stepUp(client, input, context_data) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = isLikeNone(context_data) ? 0 : passStringToWasm0(context_data, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signin_stepUp(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return _SignIn.__wrap(ret[0]);
  }
};
if (Symbol.dispose) SignIn.prototype[Symbol.dispose] = SignIn.prototype.free;
var SignOut = class _SignOut {
  static __wrap(ptr) {
    const obj = Object.create(_SignOut.prototype);
    obj.__wbg_ptr = ptr;
    Object.defineProperty(obj, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    SignOutFinalization.register(obj, { ptr, instance: __wbg_instance_id }, obj);
    return obj;
  }
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SignOutFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_signout_free(ptr, 0);
  }
  /**
   * The end of the session of an account that was deleted: there is nothing left to be told to the service.
   * @param {Client} client
   * @returns {SignOut}
   */
  static afterDeletion(client) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signout_afterDeletion(client.__wbg_ptr);
    return _SignOut.__wrap(ret);
  }
  /**
   * A sign-out of this session, or `everywhere`.
   * @param {Client} client
   * @param {boolean} everywhere
   */
  constructor(client, everywhere) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signout_new(client.__wbg_ptr, everywhere);
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    SignOutFinalization.register(this, { ptr: ret, instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<null>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signout_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
};
if (Symbol.dispose) SignOut.prototype[Symbol.dispose] = SignOut.prototype.free;
var SignUps = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SignUpsFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_signups_free(ptr, 0);
  }
  /**
   * `confirmSignUp`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  confirmSignUp(client, caller, input) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signups_confirmSignUp(this.__wbg_ptr, client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return Call.__wrap(ret[0]);
  }
  /**
   * Drops what waits, and wipes its secrets.
   */
  forget() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    __wbg_call_guard();
    wasm.signups_forget(this.__wbg_ptr);
  }
  /**
   * One of which nothing waits.
   * @param {Client} client
   */
  constructor(client) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signups_new(client.__wbg_ptr);
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    SignUpsFinalization.register(this, { ptr: ret, instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes up a sign-up that was under way before the page was loaded anew. One that waits here is not replaced.
   *
   * # Errors
   *
   * A `CoreError` when there is no user pool.
   * @param {string} saved
   * @param {string} surroundings
   */
  resume(saved, surroundings) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(saved, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signups_resume(this.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[1]) {
      throw takeFromExternrefTable0(ret[0]);
    }
  }
  /**
   * The sign-up that waits for `autoSignIn`, as JSON without its password; nothing when none waits.
   *
   * # Errors
   *
   * None.
   * @param {string} surroundings
   * @returns {string | undefined}
   */
  save(surroundings) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.signups_save(this.__wbg_ptr, ptr0, len0);
    if (ret[3]) {
      throw takeFromExternrefTable0(ret[2]);
    }
    let v2;
    if (ret[0] !== 0) {
      v2 = getStringFromWasm0(ret[0], ret[1]);
      wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
    }
    return v2;
  }
  /**
   * `signUp`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @param {string} surroundings
   * @returns {Call}
   */
  signUp(client, caller, input, surroundings) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(caller, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.signups_signUp(this.__wbg_ptr, client.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return Call.__wrap(ret[0]);
  }
};
if (Symbol.dispose) SignUps.prototype[Symbol.dispose] = SignUps.prototype.free;
var Srp = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SrpFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_srp_free(ptr, 0);
  }
  /**
   * The answer to `PASSWORD_VERIFIER`, or with `device` to `DEVICE_PASSWORD_VERIFIER`. It ends the exchange.
   *
   * # Errors
   *
   * A `CoreError`: `InvalidSrpChallenge` when the server's values cannot be used.
   * @param {Json<SrpClaimInput>} input
   * @param {boolean} device
   * @param {number} now
   * @returns {SrpClaim}
   */
  claim(input, device, now) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val2 = +device;
    const val3 = +now;
    const ptr0 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.srp_claim(this.__wbg_ptr, ptr0, len0, val2, val3);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  /**
   * Draws a password for a new device, and its verifier for `ConfirmDevice`. Needs 56 random bytes.
   *
   * # Errors
   *
   * A `CoreError` when there are fewer.
   * @param {string} group_key
   * @param {string} key
   * @param {Uint8Array | number[]} entropy
   * @returns {SrpDeviceVerifier}
   */
  static deviceVerifier(group_key, key, entropy) {
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(group_key, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(key, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.srp_deviceVerifier(ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
  /**
   * Begins an exchange with the secret exponent `a`, big-endian.
   *
   * # Errors
   *
   * A `CoreError` when the pool id has not the service's shape, or `a` is shorter than 32 bytes.
   * @param {string} user_pool_id
   * @param {Uint8Array | number[]} a
   */
  constructor(user_pool_id, a) {
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(user_pool_id, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(a, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.srp_new(ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    SrpFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * A in hex, as `SRP_A` carries it.
   * @returns {string}
   */
  publicA() {
    let deferred1_0;
    let deferred1_1;
    try {
      if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
        throw new Error("Invalid stale object from previous Wasm instance");
      }
      let ret;
      __wbg_call_guard();
      ret = wasm.srp_publicA(this.__wbg_ptr);
      deferred1_0 = ret[0];
      deferred1_1 = ret[1];
      return getStringFromWasm0(ret[0], ret[1]);
    } finally {
      __wbg_call_guard();
      wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
};
if (Symbol.dispose) Srp.prototype[Symbol.dispose] = Srp.prototype.free;
var TakeOver = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    TakeOverFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_takeover_free(ptr, 0);
  }
  /**
   * A look for what Amplify or amazon-cognito-identity-js has left in the storage.
   * @param {Client} client
   */
  constructor(client) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.takeover_new(client.__wbg_ptr);
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    TakeOverFinalization.register(this, { ptr: ret, instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<boolean>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(entropy, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.takeover_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
};
if (Symbol.dispose) TakeOver.prototype[Symbol.dispose] = TakeOver.prototype.free;
function __wbg_reset_state() {
  __wbg_instance_id++;
  cachedUint8ArrayMemory0 = null;
  if (typeof numBytesDecoded !== "undefined") numBytesDecoded = 0;
  if (typeof WASM_VECTOR_LEN !== "undefined") WASM_VECTOR_LEN = 0;
  __wbg_reinit_scheduled = false;
  wasmInstance = new WebAssembly.Instance(wasmModule, __wbg_get_imports());
  wasm = wasmInstance.exports;
  wasm.__wbindgen_start();
}
function __wbg_get_imports() {
  const import0 = {
    __proto__: null,
    __wbg_Error_208446807d0d1e30: function(arg0, arg1) {
      const ret = Error(getStringFromWasm0(arg0, arg1));
      return ret;
    },
    __wbg___wbindgen_is_string_fc456fee5d3317de: function(arg0) {
      const ret = typeof arg0 === "string";
      return ret;
    },
    __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
      throw new Error(getStringFromWasm0(arg0, arg1));
    },
    __wbg_new_37eb45aaf5eeb820: function() {
      const ret = new Array();
      return ret;
    },
    __wbg_new_7075786089b89c5e: function() {
      const ret = /* @__PURE__ */ new Map();
      return ret;
    },
    __wbg_new_cd4348290afae586: function() {
      const ret = new Object();
      return ret;
    },
    __wbg_set_8282f7e0d2d01336: function(arg0, arg1, arg2) {
      const ret = arg0.set(arg1, arg2);
      return ret;
    },
    __wbg_set_d2d33b52458e984a: function(arg0, arg1, arg2) {
      arg0[arg1 >>> 0] = arg2;
    },
    __wbg_set_e4b9a833d288759a: function(arg0, arg1, arg2) {
      arg0[arg1] = arg2;
    },
    __wbindgen_generic_0000000000000001: function(arg0) {
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000002: function(arg0) {
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000003: function(arg0, arg1) {
      const ret = getStringFromWasm0(arg0, arg1);
      return ret;
    },
    __wbindgen_generic_0000000000000004: function(arg0) {
      const ret = BigInt.asUintN(64, arg0);
      return ret;
    },
    __wbindgen_init_externref_table: function() {
      const table = wasm.__wbindgen_externrefs;
      table.set(0, void 0);
      table.set(1024, void 0);
      table.set(1025, null);
      table.set(1026, true);
      table.set(1027, false);
    }
  };
  return {
    __proto__: null,
    "./client_bg.js": import0
  };
}
function __wbg_call_guard() {
  if (__wbg_reinit_scheduled) {
    __wbg_reset_state();
    return;
  }
}
var __wbg_instance_id = 0;
var CallFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_call_free(ptr, 1);
});
var ClientFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_client_free(ptr, 1);
});
var ForgetDeviceFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_forgetdevice_free(ptr, 1);
});
var PreparedFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_prepared_free(ptr, 1);
});
var RenewalFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_renewal_free(ptr, 1);
});
var ScheduleFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_schedule_free(ptr, 1);
});
var SignInFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_signin_free(ptr, 1);
});
var SignOutFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_signout_free(ptr, 1);
});
var SignUpsFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_signups_free(ptr, 1);
});
var SrpFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_srp_free(ptr, 1);
});
var TakeOverFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_takeover_free(ptr, 1);
});
function _assertClass(instance, klass) {
  if (!(instance instanceof klass)) {
    throw new Error(`expected instance of ${klass.name}`);
  }
}
function getStringFromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
var cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
  if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
    cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
  }
  return cachedUint8ArrayMemory0;
}
function isLikeNone(x) {
  return x === void 0 || x === null;
}
function passArray8ToWasm0(arg, malloc) {
  const ptr = malloc(arg.length * 1, 1) >>> 0;
  getUint8ArrayMemory0().set(arg, ptr / 1);
  WASM_VECTOR_LEN = arg.length;
  return ptr;
}
function passStringToWasm0(arg, malloc, realloc) {
  if (realloc === void 0) {
    const buf = cachedTextEncoder.encode(arg);
    const ptr2 = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
    WASM_VECTOR_LEN = buf.length;
    return ptr2;
  }
  let len = arg.length;
  let ptr = malloc(len, 1) >>> 0;
  const mem = getUint8ArrayMemory0();
  let offset = 0;
  for (; offset < len; offset++) {
    const code = arg.charCodeAt(offset);
    if (code > 127) break;
    mem[ptr + offset] = code;
  }
  if (offset !== len) {
    if (offset !== 0) {
      arg = arg.slice(offset);
    }
    ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
    const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
    const ret = cachedTextEncoder.encodeInto(arg, view);
    offset += ret.written;
    ptr = realloc(ptr, len, offset, 1) >>> 0;
  }
  WASM_VECTOR_LEN = offset;
  return ptr;
}
var __wbg_reinit_scheduled = false;
function takeFromExternrefTable0(idx) {
  const value = wasm.__wbindgen_externrefs.get(idx);
  wasm.__externref_table_dealloc(idx);
  return value;
}
var cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
cachedTextDecoder.decode();
var MAX_SAFARI_DECODE_BYTES = 2146435072;
var numBytesDecoded = 0;
function decodeText(bytes) {
  numBytesDecoded += bytes.length;
  if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
    cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    cachedTextDecoder.decode();
    numBytesDecoded = bytes.length;
  }
  return cachedTextDecoder.decode(bytes);
}
var cachedTextEncoder = new TextEncoder();
if (!("encodeInto" in cachedTextEncoder)) {
  cachedTextEncoder.encodeInto = function(arg, view) {
    const buf = cachedTextEncoder.encode(arg);
    view.set(buf);
    return {
      read: arg.length,
      written: buf.length
    };
  };
}
var WASM_VECTOR_LEN = 0;
var wasmModule;
var wasmInstance;
var wasm;
function __wbg_finalize_init(instance, module) {
  wasmInstance = instance;
  wasm = instance.exports;
  wasmModule = module;
  cachedUint8ArrayMemory0 = null;
  wasm.__wbindgen_start();
  return wasm;
}
async function __wbg_load(module, imports) {
  if (typeof Response === "function" && module instanceof Response) {
    if (!module.ok) {
      throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
    }
    if (typeof WebAssembly.instantiateStreaming === "function") {
      try {
        return await WebAssembly.instantiateStreaming(module, imports);
      } catch (e) {
        const validResponse = expectedResponseType(module.type);
        if (validResponse && module.headers.get("Content-Type") !== "application/wasm") {
          console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);
        } else {
          throw e;
        }
      }
    }
    const bytes = await module.arrayBuffer();
    return await WebAssembly.instantiate(bytes, imports);
  } else {
    const instance = await WebAssembly.instantiate(module, imports);
    if (instance instanceof WebAssembly.Instance) {
      return { instance, module };
    } else {
      return instance;
    }
  }
  function expectedResponseType(type) {
    switch (type) {
      case "basic":
      case "cors":
      case "default":
        return true;
    }
    return false;
  }
}
function initSync(module) {
  if (wasm !== void 0) return wasm;
  if (module !== void 0) {
    if (Object.getPrototypeOf(module) === Object.prototype) {
      ({ module } = module);
    } else {
      console.warn("using deprecated parameters for `initSync()`; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports();
  if (!(module instanceof WebAssembly.Module)) {
    module = new WebAssembly.Module(module);
  }
  const instance = new WebAssembly.Instance(module, imports);
  return __wbg_finalize_init(instance, module);
}
var __wbg_init_promise;
async function __wbg_init(module_or_path) {
  if (wasm !== void 0) return wasm;
  if (__wbg_init_promise === void 0) {
    __wbg_init_promise = __wbg_init_once(module_or_path);
    __wbg_init_promise.catch(() => {
      __wbg_init_promise = void 0;
    });
  }
  return __wbg_init_promise;
}
async function __wbg_init_once(module_or_path) {
  if (module_or_path !== void 0) {
    if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
      ({ module_or_path } = module_or_path);
    } else {
      console.warn("using deprecated parameters for the initialization function; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports();
  if (typeof module_or_path === "string" || typeof Request === "function" && module_or_path instanceof Request || typeof URL === "function" && module_or_path instanceof URL) {
    module_or_path = fetch(module_or_path);
  }
  const { instance, module } = await __wbg_load(await module_or_path, imports);
  return __wbg_finalize_init(instance, module);
}

export {
  client_exports
};
//# sourceMappingURL=chunk-BDIDM5MG.js.map
