# Not checked by a native reader yet.

reminder-event = <b>በቅርቡ፦ { $title }</b>፤ { $when }።
reminder-deadline = <b>ጊዜው ሊያልቅ ነው፦ { $title }</b>፤ { $when }።
reminder-more = { $number ->
        [one] ሌላ አንድ ነገር አለ። የቀን መቁጠሪያውን ይመልከቱ።
       *[other] ሌሎች { $number } ነገሮች አሉ። የቀን መቁጠሪያውን ይመልከቱ።
    }
reminder-register-at = ምዝገባ ክፍት ነው፦ { $link }
reminder-register = ምዝገባ ክፍት ነው። እንዴት እንደሆነ በዝግጅቱ ገጽ ያገኛሉ።
reminder-registration-closed = ምዝገባ ተዘግቷል።
reminder-registration-unknown = ምዝገባ፦ እስከ { $asof } አልተገለጸም።
reminder-registration-later = ምዝገባ፦ ገና አልተገለጸም።
reminder-quiet-push = አዲስ መልእክት አለዎት።
reminder-open = መክፈት
    .short = መክፈት
reminder-done = ይህን አድርጌያለሁ
    .short = ይህን አድርጌያለሁ
reminder-done-first = ተደርጓል፦ { $title }
    .short = የመጀመሪያው ተደርጓል
reminder-done-second = ተደርጓል፦ { $title }
    .short = ሁለተኛው ተደርጓል
reminder-done-third = ተደርጓል፦ { $title }
    .short = ሦስተኛው ተደርጓል
reminder-see-event = ይህን ዝግጅት ማየት
    .short = ይህን ዝግጅት ማየት
reminder-see-calendar = የቀን መቁጠሪያውን ማየት
    .short = የቀን መቁጠሪያ
reminder-less = አስታዋሾችን መቀነስ
    .short = መቀነስ
reminder-stop = ሁሉንም መልእክቶች ማቆም
    .short = ማቆም
