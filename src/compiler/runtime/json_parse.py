# JSON.parse(text), with objects that have attributes.
def _json_parse(text):
    return _with_attributes(_json_loads(text))
