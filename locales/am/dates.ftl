# Not checked by a native reader yet.

command-date = ቀን መለወጥ
    .short = ቀን መለወጥ
date-which = አዲስ ቀን ያለው የትኛው ዝግጅት ነው?
date-or-file = የቀን መቁጠሪያ ፋይልም እዚህ መላክ ይችላሉ፤ በ YAML ወይም .ics ዓይነት፣ እስከ 1 MB።
date-nothing = ቀኑን መለወጥ የሚችሉት ዝግጅት የለም።
date-now = አሁን ያለው ቀን፦ { $when }።
date-how = አዲሱን ቀን ከእነዚህ በአንዱ መንገድ ይጻፉ። የሰዓት ክልል ያልተጻፈበት ሰዓት በ{ $zone } ሰዓት ነው።
date-example-1 = { $example }፦ አንድ ቀን
date-example-2 = { $example }፦ ብዙ ቀናት
date-example-3 = { $example }፦ ከሰዓት ጋር
date-example-4 = { $example }፦ አንድ ሳምንት
date-example-5 = { $example }፦ አንድ ወር
date-example-6 = { $example }፦ ገና ያልተረጋገጠ
date-undated = ቀኑ እንደገና ያልተወሰነ ነው
    .short = ቀኑ አልተወሰነም
date-unread = ያ ከእነዚህ መንገዶች በአንዱ የተጻፈ ቀን አይደለም።
date-is-over = ይህ ቀን አልፏል።
date-no-file = ፋይሉን ማምጣት አልተቻለም። ከ1 MB መብለጥ የለበትም። እንደገና ይሞክሩ።
date-problems = ምንም መለወጥ አይቻልም። በፋይሉ ውስጥ ያለው ስህተት ይህ ነው፦
date-problem = መስመር { $line }፦ { $reason }
date-same = ምንም አይለወጥም። የቀን መቁጠሪያው ይህንኑ ይላል።
date-moves =
    <b>{ $what }</b>
    የቀድሞው፦ { $old }። አዲሱ፦ { $new }።
date-new =
    <b>አዲስ፦ { $what }</b>
    { $when }
date-new-thing = <b>አዲስ፦ { $what }</b>
date-field =
    <b>{ $what }</b>
    { $field }፦ { $old } → { $new }
date-without = ምንም
date-more = እና ሌሎች { $number }።
date-remarks = ጥንቁቅ ባልደረባ እንዲህ ይላል፦
date-told = { $number ->
        [0] የሚነገረው ሰው የለም።
        [one] ለ{ $number } ሰው ይነገራል።
       *[other] ለ{ $number } ሰዎች ይነገራል።
    }
date-needs-second = ከእነዚህ ውስጥ { $number } ቀናቸው ከዚህ በፊት ተነግሮ አያውቅም። ሁለተኛ ሰው አዎ ማለት አለበት።
date-by = ያቀረበው፦ { $who }።
date-hand-over = ሁለተኛ ሰው መጠየቅ
    .short = ሁለተኛ ሰው መጠየቅ
date-yes = አዎ፣ ይለወጥ
    .short = አዎ፣ ይለወጥ
date-no = አይ፣ ይጣል
    .short = አይ
date-refused = ተጥሏል። ምንም አልተለወጠም።
date-gone = ይህ ከዚህ በፊት ተወስኗል፤ ወይም ከመጀመሪያው አልነበረም።
date-stale = በዚህ መሃል የቀን መቁጠሪያው ተለውጧል። እንደገና ይመልከቱ።
date-done = { $number ->
        [0] ተለውጧል።
        [one] ተለውጧል። ለ{ $number } ሰው እየተነገረ ነው።
       *[other] ተለውጧል። ለ{ $number } ሰዎች እየተነገረ ነው።
    }
date-handed-over = ማጽደቅ የሚችሉ ሌሎች ተጠይቀዋል።
date-desk-asked = { $who } የቀን ለውጥ እንዲያጸድቁ ይጠይቁዎታል።
