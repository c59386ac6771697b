# The stakeholder groups that somebody says they belong to.
groups-which = إلى أي مجموعات تنتمون؟ هكذا يستطيع الموظفون إخباركم بما يعنيكم. نحتفظ بالمجموعات فقط، دون أي اسم. يمكنكم تغيير ذلك في أي وقت.
groups-say = أخبرونا عن مجموعتكم
    .short = مجموعاتكم
