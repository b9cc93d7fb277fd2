/** Objects that the add-in tracks across batches (`_KeepReference`), by the reference id it was given. */
export class References {
  #next = 1;
  #objects = new Map<string, object>();
  #ids = new WeakMap<object, string>();

  get count(): number {
    return this.#objects.size;
  }

  keep(object: object): void {
    if (this.#ids.has(object)) return;
    const id = `ref-${String(this.#next++)}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  idOf(object: object): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): object | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object) this.#ids.delete(object);
  }

  releaseAll(): void {
    this.#objects = new Map();
    this.#ids = new WeakMap();
  }
}
