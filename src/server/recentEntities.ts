/** The entities that were tagged lately in this session, the last one first. */
export class RecentEntities {
  private list: readonly string[] = [];

  get ids(): readonly string[] {
    return this.list;
  }

  add(id: string): void {
    this.list = [id, ...this.list.filter((other) => other !== id)].slice(0, 20);
  }
}
