# Not checked by a native reader yet.

checklist-consultation-missing = { $place }፦ ከ«{ $event }» ጋር የተያያዘ ምክክር የለም።
checklist-not-before = { $place }፦ «{ $event }» የሚያልቀው «{ $after }» ከመጀመሩ በፊት አይደለም።
checklist-apart = { $place }፦ «{ $event }» የሚያልቀው «{ $after }» ከመጀመሩ { $days ->
    [one] { $days } ቀን
   *[other] { $days } ቀናት
} በፊት ነው። ከእሱ ልክ በፊት ማለቅ አለበት።
checklist-invitation-due = { $place }፦ የ«{ $event }» መጋበዣ አሁን ይላኩ። የቀረው ጊዜ { $days ->
    [one] { $days } ቀን
   *[other] { $days } ቀናት
} ነው። መላክ ያለበት ከ{ $wanted } ቀናት በፊት ነው።
checklist-invitation-missed = { $place }፦ ለ«{ $event }» የተላከ መጋበዣ አይታወቅም። የቀረው ጊዜ { $days ->
    [one] { $days } ቀን
   *[other] { $days } ቀናት
} ነው። መላክ የነበረበት ከ{ $wanted } ቀናት በፊት ነው።
checklist-invitation-late = { $place }፦ የ«{ $event }» መጋበዣ ዘግይቶ ተልኳል፤ የተላከው ከ{ $days ->
    [one] { $days } ቀን
   *[other] { $days } ቀናት
} በፊት ነው።
checklist-papers-missing = { $place }፦ «{ $event }» እስካሁን የመነሻ ጽሑፍ ወይም ፕሮግራም የለውም። የቀረው ጊዜ { $days ->
    [one] { $days } ቀን
   *[other] { $days } ቀናት
} ነው።
checklist-language-gap = { $place }፦ «{ $document }» በእነዚህ ቋንቋዎች መኖሩ አይታወቅም፦ { $languages }።
checklist-clash = «{ $event }» ({ $place }፣ { $when }) እና «{ $other }» ({ $elsewhere }፣ { $then }) በአንድ ቀን ተገናኝተዋል፦ { $day }።
