export interface Market {
  name: string | null;
  type: string | null;
  region: string | null;
  city: string | null;
}
