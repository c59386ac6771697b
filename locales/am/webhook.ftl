# Not checked by a native reader yet.

webhook-paused = <b>መረጃ ወደ { $host } መላክ አቁመናል</b>
    ለ24 ሰዓታት ምንም አልተቀበለም። እባክዎ የሚከታተለውን ሰው ይጠይቁ። እዚያው እንደገና ማብራት ይቻላል።
webhook-gone = <b>መረጃ ወደ { $host } መላክ አቁመናል</b>
    ሌላ ምንም እንደማይፈልግ መልሷል። እዚያው እንደገና ማብራት ይቻላል።
