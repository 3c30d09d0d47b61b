import fc from "fast-check";

/** Texts with all that breaks offsets: emoji, combining marks, right-to-left words, every line end, lone surrogates. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "👩‍👩‍👧",
        "e\u0301",
        "שלום",
        "مرحبا",
        "“",
        "”",
        "‘",
        "'",
        "12 May 2019",
        "U.S.",
        "\ud800",
        "\ufeff",
        "\u2028",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));
