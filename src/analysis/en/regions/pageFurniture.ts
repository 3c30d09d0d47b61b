/** Word groups that only pages have, wherever they stand in a short line. */
export const pageFurniture =
  /(\bno comments on\b|\bshare sensitive information only on\b|\baccept (all )?cookies\b|\bcookie (policy|settings|preferences)\b|\bprivacy policy\b.*\bterms\b|\ball rights reserved\b|\bhere[’']s how you know\b)/i;
