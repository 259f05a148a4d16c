/** What the data API answers as long as nothing is wrong with it. */
export type Answer =
  | { readonly kind: 'items'; readonly body: ItemsBody }
  | { readonly kind: 'single'; readonly body: object }
  | { readonly kind: 'bad-request'; readonly message: string }
  | { readonly kind: 'not-found'; readonly message: string };

export interface ItemsBody {
  readonly items: readonly { readonly id: string }[];
  /** Only pages have one; null: there is no next page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages. */
  readonly total?: number;
}
